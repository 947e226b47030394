package org.smartpick.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.smartpick.advice.evidence.EvidenceReader;
import org.smartpick.advice.evidence.OpennessReader;
import org.smartpick.advice.evidence.PriorsReader;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ProgramKnowledge;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.openness.FillHistory;

/// All chances of one applicant, warm, with 200 parameter draws. Promised: 700 programs under 50
/// ms, all 5,957 under 400 ms.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 2)
public class ChanceBench {
    private static final Season SEASON = Season.of(2027);
    private static final int LISTED = 84;

    private final Datasets datasets = Datasets.bundled();
    private final Catalog catalog = Catalog.load(datasets);
    private final SeasonChanceModel model =
            SeasonChanceModel.of(
                    EvidenceReader.read(datasets, catalog.specialties()),
                    new ProgramKnowledge(
                            OpennessReader.read(datasets, catalog.programs()),
                            FillHistory.of(catalog.programs()),
                            PriorsReader.read(datasets)));
    private final ChanceQuestion one = question("Internal Medicine");
    private final ChanceQuestion all = question("");
    private final Assessment assessed = model.assess(one);
    private final int[] list = IntStream.range(0, LISTED).map(i -> 8 * i).toArray();

    private ChanceQuestion question(String specialty) {
        List<ChanceQuestion.ProgramCase> cases =
                catalog.programs().stream()
                        .filter(program -> wanted(program, specialty))
                        .map(program ->
                                new ChanceQuestion.ProgramCase(
                                        program, List.of(), SignalTier.NONE))
                        .toList();
        return new ChanceQuestion(applicant(), SEASON, cases);
    }

    private static boolean wanted(Program program, String specialty) {
        return specialty.isEmpty() || program.specialty().name().equals(specialty);
    }

    private static Applicant applicant() {
        ApplicantDraft draft =
                ApplicantDraft.of(
                        Map.of(
                                "background.school", "international",
                                "background.graduation_year", "2025",
                                "background.us_citizen", "yes",
                                "exams.step2ck.score", "245",
                                "wishes.specialties[0].name", "Internal Medicine",
                                "limits.budget_usd", "1400"));
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Complete complete -> complete.applicant();
            case ApplicantReading.Incomplete incomplete ->
                    throw new IllegalStateException(incomplete.problems().toString());
        };
    }

    /// All programs of internal medicine.
    @Benchmark
    public Assessment assessesOneSpecialty() {
        return model.assess(one);
    }

    /// All programs of all specialties.
    @Benchmark
    public Assessment assessesEveryProgram() {
        return model.assess(all);
    }

    /// What a list of 84 programs brings.
    @Benchmark
    public Assessment.ListOutlook describesAList() {
        return assessed.outlook(list, LISTED);
    }
}
