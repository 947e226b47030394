package org.smartpick.advice.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.proof.ProofReport.SpecialtyMiss;
import org.smartpick.advice.proof.ProofSheet.Section;
import org.smartpick.advice.proof.ProofSheet.Table;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.proof.Forecaster;
import org.smartpick.prediction.proof.Kind;
import org.smartpick.prediction.proof.Split;
import org.smartpick.prediction.proof.Summary;

/// Tells a report in plain words: what was left out, how far we missed, who was nearer.
public final class ProofStory {
    /// The command that makes the report anew.
    public static final String COMMAND = "smartpick predict report --out FOLDER";

    private static final double NEARER = 0.005;

    private final ProofReport report;
    private final List<Summary> summaries;

    private ProofStory(ProofReport report) {
        this.report = report;
        summaries = report.summaries();
    }

    /// The report in words, tables and diagrams.
    public static ProofSheet tell(ProofReport report) {
        ProofStory story = new ProofStory(report);
        List<Section> sections = new ArrayList<>();
        sections.add(story.leftOut());
        sections.add(story.bands());
        sections.add(story.rates());
        sections.add(story.medians());
        sections.add(story.worse());
        sections.add(new ReliabilityStory(report, story.summaries).section());
        InventedStory invented = new InventedStory(report);
        sections.add(invented.seasons());
        sections.add(invented.couples());
        sections.add(story.again());
        return new ProofSheet(sections);
    }

    private Section leftOut() {
        return ProofWords.section(
                "What was left out",
                List.of(
                        ProofWords.text(
                                "We took printed figures away, fitted the model on the rest, and asked it for what was taken: %d cells in all.",
                                report.cells().size()),
                        "By specialty: one applicant type’s band table, medians or match rate in one specialty at a time. By edition: the"
                                + " 2026 tables from nothing later than 2024, and the 2024 tables from all others. By source: everything that"
                                + " one source says.",
                        "The simple rivals: (a) one rate for everybody in the specialty (for bands its true rate, told; for medians the mean"
                                + " of the other specialties); (b) one line on Step 2 CK for all specialties, 0.75 log-odds per 10 points,"
                                + " at the rate known without the cell; and that line told the specialty’s true rate, which we are not."));
    }

    // ---- percent matched ------------------------------------------------------------------------

    private Section bands() {
        List<SpecialtyMiss> misses = report.specialties();
        List<String> told = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (SpecialtyMiss miss : misses) {
            if (miss.beatenBy(Forecaster.TOLD_LINE)) {
                told.add(miss.specialty());
            }
            rows.add(
                    List.of(
                            miss.specialty(),
                            ProofWords.whole(miss.people()),
                            ProofWords.tenth(miss.misses().get(Forecaster.MODEL)),
                            ProofWords.tenth(miss.misses().get(Forecaster.BASE)),
                            ProofWords.tenth(miss.misses().get(Forecaster.LINE)),
                            ProofWords.tenth(miss.misses().get(Forecaster.TOLD_LINE))));
        }
        List<String> paragraphs = new ArrayList<>();
        find(Split.SPECIALTY, Kind.BAND, ApplicantType.US_MD_SENIOR)
                .ifPresent(summary ->
                        paragraphs.add(
                                ProofWords.text(
                                        "Each specialty’s table left out in turn, we missed the percent matched by %s points on average"
                                                + " (our goal: at most 2). One rate for everybody misses by %s, the line by %s, the line told the true"
                                                + " rate by %s.",
                                        miss(summary, Forecaster.MODEL),
                                        miss(summary, Forecaster.BASE),
                                        miss(summary, Forecaster.LINE),
                                        miss(summary, Forecaster.TOLD_LINE))));
        paragraphs.add(
                told.isEmpty()
                        ? "Nowhere was the line that is told the true rate nearer than we were."
                        : ProofWords.text(
                                "The line that is told the true rate was nearer than we were in %d of %d specialties: %s.",
                                told.size(), misses.size(), String.join(", ", told)));
        return new Section(
                "Percent matched by Step 2 CK, US MD seniors",
                paragraphs,
                List.of(
                        table(Kind.BAND),
                        new Table(
                                "Bands left out by specialty: percentage points missed, mean over applicants",
                                List.of(
                                        "Specialty",
                                        "Applicants",
                                        "SmartPick",
                                        "One rate",
                                        "Line",
                                        "Line, told the rate"),
                                rows)),
                List.of());
    }

    private Section rates() {
        return new Section(
                "Match rates of whole specialties",
                List.of(
                        "How many of a type who preferred a specialty matched in it, estimated where the rate itself was left out. Here"
                                + " the rival is the newest rate that is left, or else the mean of the type’s other specialties."),
                List.of(table(Kind.RATE)),
                List.of());
    }

    private Table table(Kind kind) {
        List<List<String>> rows = new ArrayList<>();
        for (Summary summary : summaries) {
            if (summary.group().kind() == kind) {
                rows.add(
                        List.of(
                                name(summary),
                                ProofWords.whole(summary.size().cells()),
                                ProofWords.whole(summary.size().people()),
                                miss(summary, Forecaster.MODEL),
                                miss(summary, Forecaster.BASE),
                                miss(summary, Forecaster.LINE),
                                miss(summary, Forecaster.TOLD_LINE),
                                brier(summary),
                                logLoss(summary),
                                ProofWords.percent(summary.coverage())));
            }
        }
        return new Table(
                "Percentage points missed, mean over applicants; scores of SmartPick and of one rate (small is good)",
                List.of(
                        "Left out",
                        "Cells",
                        "Applicants",
                        "SmartPick",
                        "One rate",
                        "Line",
                        "Line, told the rate",
                        "Brier, ours / one rate",
                        "Log score, ours / one rate",
                        "Inside our 80 % range"),
                rows);
    }

    private Section medians() {
        List<List<String>> rows = new ArrayList<>();
        for (Summary summary : summaries) {
            if (!summary.group().kind().percent()) {
                Summary.Score base = summary.scores().get(Forecaster.BASE);
                rows.add(
                        List.of(
                                ProofWords.kind(summary.group().kind()) + ", " + name(summary),
                                ProofWords.whole(summary.size().cells()),
                                miss(summary, Forecaster.MODEL),
                                miss(summary, Forecaster.BASE),
                                base == null
                                        ? "–"
                                        : ProofWords.text(
                                                "%d of %d",
                                                base.beatenIn(), summary.size().specialties())));
            }
        }
        return new Section(
                "Medians of scores and of programs ranked",
                List.of(
                        "Our goal for non-US IMGs, left out by specialty: Step 2 CK within 3 points, programs ranked within 0.6, on average."),
                List.of(
                        new Table(
                                "Mean distance from the printed median",
                                List.of(
                                        "Median, of whom, left out",
                                        "Cells",
                                        "SmartPick",
                                        "Mean of the others",
                                        "Nearer than the mean in"),
                                rows)),
                List.of());
    }

    /// Every place where somebody simpler was nearer.
    private Section worse() {
        List<String> sentences = new ArrayList<>();
        for (Summary summary : summaries) {
            double ours = summary.miss(Forecaster.MODEL);
            summary.scores().entrySet().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .filter(entry -> entry.getValue().miss() < ours - NEARER)
                    .forEach(entry ->
                            sentences.add(
                                    ProofWords.text(
                                            "%s, %s: we missed by %.2f, %s by %.2f.",
                                            ProofWords.kind(summary.group().kind()),
                                            name(summary),
                                            ours,
                                            ProofWords.forecaster(
                                                    entry.getKey(), summary.group().kind()),
                                            entry.getValue().miss())));
        }
        return ProofWords.section(
                "Where we are worse",
                sentences.isEmpty()
                        ? List.of("Nowhere in these tables was a simple rival nearer on average.")
                        : sentences);
    }

    private Section again() {
        return ProofWords.section(
                "Make it again",
                List.of(
                        ProofWords.text(
                                "%s rebuilds this report, every left-out cell and every diagram from the data editions named below; seed %d, %s.",
                                COMMAND, report.inputs().seed(), report.inputs().effort()),
                        "Editions: "
                                + report.inputs().editions().entrySet().stream()
                                        .sorted(java.util.Map.Entry.comparingByKey())
                                        .map(entry -> entry.getKey() + " " + entry.getValue())
                                        .collect(java.util.stream.Collectors.joining(", "))
                                + "; digest "
                                + report.inputs().digest().substring(0, 12)
                                + "."));
    }

    // ---- words
    // ------------------------------------------------------------------------------------

    private Optional<Summary> find(Split split, Kind kind, ApplicantType type) {
        return summaries.stream()
                .filter(summary ->
                        summary.group().split() == split
                                && summary.group().kind() == kind
                                && summary.group().type() == type)
                .findFirst();
    }

    private static String name(Summary summary) {
        Summary.Group group = summary.group();
        return switch (group.split()) {
            case SPECIALTY -> group.type().plural() + ", by specialty";
            case EDITION -> group.type().plural() + ", edition " + group.part();
            case SOURCE -> group.type().plural() + ", by source";
        };
    }

    private static String miss(Summary summary, Forecaster who) {
        Summary.Score score = summary.scores().get(who);
        return score == null ? "–" : ProofWords.tenth(score.miss());
    }

    private static String brier(Summary summary) {
        Summary.Score ours = summary.scores().get(Forecaster.MODEL);
        Summary.Score base = summary.scores().get(Forecaster.BASE);
        return ours == null || base == null
                ? "–"
                : ProofWords.text("%.4f / %.4f", ours.brier(), base.brier());
    }

    private static String logLoss(Summary summary) {
        Summary.Score ours = summary.scores().get(Forecaster.MODEL);
        Summary.Score base = summary.scores().get(Forecaster.BASE);
        return ours == null || base == null
                ? "–"
                : ProofWords.text("%.4f / %.4f", ours.logLoss(), base.logLoss());
    }
}
