package org.smartpick.documents;

import java.util.List;
import java.util.Locale;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Fact;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Verdict;

/// Figures and findings in the words of a page.
final class Phrases {
    private static final double PERCENT = 100;

    private Phrases() {}

    /// A chance of 0 to 1 as a whole percent; the ends are never called certain.
    static String percent(double share) {
        double percent = share * PERCENT;
        if (percent < 1) {
            return "under 1%";
        }
        return percent > 99 ? "over 99%" : Math.round(percent) + "%";
    }

    /// The range of a chance, such as "8% to 15%".
    static String range(Chance chance) {
        String low = percent(chance.low());
        String high = percent(chance.high());
        return low.equals(high) ? low : low + " to " + high;
    }

    /// The range of a count, such as "3 to 8".
    static String range(CountRange range) {
        long low = Math.round(range.low());
        long high = Math.round(range.high());
        return low == high ? Long.toString(low) : low + " to " + high;
    }

    /// Whole dollars, such as "$1,400".
    static String dollars(int usd) {
        return String.format(Locale.US, "$%,d", usd);
    }

    /// A text as a sentence of its own: a capital first, a period last.
    static String sentence(String text) {
        if (text.isBlank()) {
            return "";
        }
        String stripped = text.strip();
        String begun = stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
        return ".!?".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }

    /// A published percentage with its year, or that it was not published.
    static String published(Fact<Double> percent) {
        return switch (percent) {
            case Fact.Known<Double> known ->
                    String.format(Locale.US, "%.1f%%", known.value())
                            + yearOf(known.provenance().asOf());
            case Fact.Unknown<Double> unknown -> "not published";
        };
    }

    /// A cause with its sign behind it, so that no cell begins with the sign.
    static String reason(Reason reason) {
        return reason.text() + " (" + reason.sign() + ")";
    }

    /// Causes in one line.
    static String reasons(List<Reason> reasons) {
        return String.join("; ", reasons.stream().map(Phrases::reason).toList());
    }

    /// What to ask a program, in one line; empty when nothing is open.
    static String questions(List<RuleFinding> rules) {
        return String.join(
                " ",
                rules.stream().map(RuleFinding::question).filter(text -> !text.isEmpty()).toList());
    }

    /// A verdict in a word.
    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case MEETS -> "meets";
            case FAILS -> "does not meet";
            case UNKNOWN -> "unknown: ask";
        };
    }

    private static String yearOf(AsOf asOf) {
        return asOf.dated() ? " (" + asOf.year() + ")" : " (undated)";
    }
}
