package org.smartpick.advice.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.proof.ProofSheet.Diagram;
import org.smartpick.advice.proof.ProofSheet.Section;
import org.smartpick.advice.proof.ProofSheet.Table;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.proof.Split;
import org.smartpick.prediction.proof.Summary;
import org.smartpick.stats.Forecasts;

/// Tells how forecasts and outcomes agree, applicant type by applicant type.
///
/// @param report the report
/// @param summaries its summaries
record ReliabilityStory(ProofReport report, List<Summary> summaries) {

    Section section() {
        List<Diagram> diagrams = new ArrayList<>();
        report.reliability().forEach((type, bins) -> diagrams.add(diagram(type, bins)));
        List<List<String>> rows = new ArrayList<>();
        for (Summary summary : summaries) {
            summary.calibration()
                    .ifPresent(calibration -> {
                        if (summary.group().split() == Split.SPECIALTY) {
                            rows.add(
                                    List.of(
                                            summary.group().type().plural()
                                                    + ", "
                                                    + ProofWords.kind(summary.group().kind())
                                                            .toLowerCase(Locale.ROOT),
                                            text("%d", summary.size().cells()),
                                            text("%.3f", calibration.error()),
                                            text(
                                                    "%.3f to %.3f",
                                                    calibration.interval().low(),
                                                    calibration.interval().high())));
                        }
                    });
        }
        return new Section(
                "When we say 70 of 100, how many is it?",
                List.of(
                        "Left-out cells in ten bins by what we forecast. On the diagonal, forecast and outcome are the same; the larger a dot,"
                                + " the more applicants. A type is missing where no table prints what became of it."),
                List.of(
                        new Table(
                                "Calibration error: mean distance of forecast and outcome in ten bins; interval by drawing the cells anew",
                                List.of("Of whom", "Cells", "Error", "95 % interval"),
                                rows)),
                diagrams);
    }

    private static Diagram diagram(ApplicantType type, List<Forecasts.Bin> bins) {
        List<List<String>> rows = new ArrayList<>();
        for (Forecasts.Bin bin : bins) {
            rows.add(
                    List.of(
                            text("%.0f to %.0f %%", 100 * bin.low(), 100 * bin.high()),
                            text("%,.0f", bin.weight()),
                            text("%.1f %%", 100 * bin.chance()),
                            text("%.1f %%", 100 * bin.share())));
        }
        String title =
                type.plural().substring(0, 1).toUpperCase(Locale.ROOT) + type.plural().substring(1);
        return new Diagram(
                title,
                ReliabilityDiagram.svg(
                        "Reliability diagram of "
                                + type.plural()
                                + ": forecast across, outcome upward; the table beside it has the same figures",
                        bins),
                new Table(
                        "Forecast and outcome, " + type.plural(),
                        List.of("Forecast", "Applicants", "Mean forecast", "Matched"),
                        rows));
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
