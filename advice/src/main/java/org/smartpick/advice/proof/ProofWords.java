package org.smartpick.advice.proof;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.proof.ProofSheet.Section;
import org.smartpick.prediction.proof.Forecaster;
import org.smartpick.prediction.proof.Kind;

/// The words of a report for what was left out and for who estimated it.
final class ProofWords {
    private ProofWords() {}

    static String kind(Kind kind) {
        return switch (kind) {
            case BAND -> "Percent matched by band";
            case RATE -> "Match rate";
            case STEP2_MATCHED -> "Step 2 CK of the matched";
            case STEP2_UNMATCHED -> "Step 2 CK of the others";
            case RANKS_MATCHED -> "Programs ranked by the matched";
            case RANKS_UNMATCHED -> "Programs ranked by the others";
        };
    }

    static String forecaster(Forecaster who, Kind kind) {
        return switch (who) {
            case MODEL -> "SmartPick";
            case BASE -> kind.percent() ? "one rate for everybody" : "the mean of the others";
            case LINE -> "one line on Step 2 CK";
            case TOLD_LINE -> "one line told the true rate";
        };
    }

    static Section section(String title, List<String> paragraphs) {
        return new Section(title, paragraphs, List.of(), List.of());
    }

    static String tenth(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? "–" : text("%.1f", value);
    }

    static String whole(double value) {
        return text("%,.0f", value);
    }

    static String percent(double share) {
        return Double.isFinite(share) ? text("%.0f %%", 100 * share) : "no range";
    }

    static String percentTenth(double share) {
        return text("%.1f", 100 * share);
    }

    static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
