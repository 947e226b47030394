package org.smartpick.web.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.own.FigureWeight;
import org.smartpick.prediction.own.OpennessUpdate;
import org.smartpick.prediction.own.RateRange;

/// What figures changed at a program for one applicant type: before, the figures, after, drawn on
/// one scale.
///
/// @param title whose openness it is, in words
/// @param rows before, each figure, after
/// @param scale words at the right end of the scale, for example `20 of 100`
public record UpdateView(String title, List<Row> rows, String scale) {
    private static final double[] SCALES = {0.05, 0.1, 0.2, 0.5};
    private static final double NARROWEST = 0.015;

    /// One range of the drawing.
    ///
    /// @param kind `before`, `figure` or `after`
    /// @param label what it is
    /// @param words the range in words
    /// @param note what stands behind it
    /// @param start left end, 0 to 100
    /// @param length length, 0 to 100
    /// @param median place of the middle, 0 to 100
    public record Row(
            String kind,
            String label,
            String words,
            String note,
            String start,
            String length,
            String median) {}

    /// Copies the rows.
    public UpdateView {
        rows = List.copyOf(rows);
    }

    static UpdateView of(OpennessUpdate update) {
        double most = Math.max(update.prior().high(), update.posterior().high());
        for (FigureWeight figure : update.figures()) {
            most = Math.max(most, figure.told().high());
        }
        double end = scale(most);
        List<Row> rows = new ArrayList<>();
        rows.add(
                row(
                        "before",
                        "Before",
                        update.prior(),
                        end,
                        "from published tables and the program's open facts"));
        for (FigureWeight figure : update.figures()) {
            rows.add(
                    row(
                            "figure",
                            "Your figure of " + figure.figure().season().matchYear(),
                            figure.told(),
                            end,
                            note(figure)));
        }
        rows.add(row("after", "After", update.posterior(), end, "both together"));
        return new UpdateView(title(update.target()), rows, frequency(end) + " of 100");
    }

    private static String note(FigureWeight figure) {
        String amount = figure.figure().amount().words() + " " + figure.figure().kind().outcome();
        String weight =
                String.format(
                        Locale.US,
                        "%s; counts like %,d people today",
                        amount,
                        Math.max(1, Math.round(figure.people())));
        String source = figure.figure().source();
        return source.isEmpty() ? weight : weight + "; from " + source;
    }

    private static String title(OpennessTarget target) {
        return switch (target) {
            case US_MD -> "Of 100 US MDs who apply, it interviews";
            case US_DO -> "Of 100 US DOs who apply, it interviews";
            case US_IMG -> "Of 100 US-citizen IMGs who apply, it interviews";
            case NON_US_IMG -> "Of 100 non-US IMGs who apply, it interviews";
            case IMG_SHARE -> "Of 100 residents, IMGs are";
        };
    }

    private static double scale(double most) {
        for (double scale : SCALES) {
            if (most <= scale) {
                return scale;
            }
        }
        return 1;
    }

    private static Row row(String kind, String label, RateRange range, double end, String note) {
        double length = Math.max(NARROWEST, (range.high() - range.low()) / end);
        return new Row(
                kind,
                label,
                words(range),
                note,
                position(range.low() / end),
                position(length),
                position(range.median() / end));
    }

    private static String position(double share) {
        return String.format(Locale.ROOT, "%.2f", 100 * share);
    }

    private static String words(RateRange range) {
        return "about "
                + frequency(range.median())
                + " ("
                + frequency(range.low())
                + " to "
                + frequency(range.high())
                + ")";
    }

    private static String frequency(double share) {
        double of100 = 100 * share;
        boolean small = of100 < 9.95 && Math.abs(of100 - Math.rint(of100)) > 0.05;
        return String.format(Locale.US, small ? "%.1f" : "%.0f", of100);
    }
}
