package org.smartpick.advice.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.proof.ProofSheet.Section;
import org.smartpick.advice.proof.ProofSheet.Table;
import org.smartpick.catalog.dataset.CsvRow;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.ApplicantType;

/// Tells which published figures the fitted model could not bring together.
public final class FitStory {
    private static final double APART = 1.5;
    private static final int MOST = 15;

    private FitStory() {}

    /// What the shipped fit leaves over; empty when the dataset `season-fit` was taken out.
    public static Optional<Section> tell(Datasets datasets) {
        return datasets.find("season-fit")
                .map(dataset -> section(dataset.table("residuals.csv").rows()));
    }

    private static Section section(List<CsvRow> rows) {
        List<CsvRow> own = rows.stream().filter(row -> row.text("origin").equals("own")).toList();
        long near = own.stream().filter(row -> apart(row) <= 1).count();
        List<List<String>> cells = new ArrayList<>();
        own.stream()
                .filter(row -> apart(row) >= APART)
                .sorted(Comparator.comparingDouble(FitStory::apart).reversed())
                .limit(MOST)
                .forEach(row -> cells.add(cells(row)));
        List<String> paragraphs =
                List.of(
                        "The model’s numbers are chosen so that a simulated season returns the published figures: interview and match"
                                + " rates exactly, the others as nearly as they agree. Each figure counts by its doubt: how few people stand"
                                + " behind it, what it does not measure exactly, and how well it is sourced.",
                        ProofWords.text(
                                "Of %d such figures the model comes within one doubt of %d. Where figures contradict each other it follows"
                                        + " the majority; those that it could not bring in line are listed.",
                                own.size(), near));
        return new Section(
                "Figures that do not agree",
                paragraphs,
                List.of(
                        new Table(
                                "Published figures more than one and a half doubts from the model",
                                List.of(
                                        "Of whom",
                                        "Figure",
                                        "Published",
                                        "Model",
                                        "Doubts apart",
                                        "Source"),
                                cells)),
                List.of());
    }

    private static double apart(CsvRow row) {
        return Math.abs(row.number("doubts").orElse(0));
    }

    private static List<String> cells(CsvRow row) {
        String people =
                ApplicantType.findByKey(row.text("applicant_type"))
                        .map(ApplicantType::plural)
                        .orElse(row.text("applicant_type"));
        return List.of(
                people + ", " + row.text("specialty"),
                words(row.text("moment")),
                ProofWords.text("%.1f", row.number("published").orElse(Double.NaN)),
                ProofWords.text("%.1f", row.number("model").orElse(Double.NaN)),
                ProofWords.text("%.1f", apart(row)),
                row.text("source") + " (" + row.text("year") + ")");
    }

    private static String words(String moment) {
        return switch (moment) {
            case "interviews_mean" -> "interviews attended, mean";
            case "interviews_sd" -> "programs ranked or interviews, standard deviation";
            case "ranks_matched" -> "programs ranked by the matched, mean";
            case "ranks_unmatched" -> "programs ranked by the others, mean";
            case "score_gap" -> "Step 2 CK of matched less others, standard deviations";
            case "applications" -> "applications sent, mean";
            default -> moment;
        };
    }
}
