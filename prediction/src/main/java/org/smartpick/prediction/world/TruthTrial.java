package org.smartpick.prediction.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Forecasts;
import org.smartpick.stats.RandomStream;

/// Draws a world, prints its tables, fits the model to them and compares its chances with the
/// truth.
///
/// The people compared are others than those of the season that made the tables. Groups count by
/// their size.
public final class TruthTrial {
    private static final int LEAST_SAMPLE = 2;

    private final PublishedEvidence real;
    private final int people;

    /// @param real the real tables, for sizes and levels
    /// @param people about how many people are compared
    public TruthTrial(PublishedEvidence real, int people) {
        this.real = real;
        this.people = people;
    }

    /// The results of one world: interviews, then matches.
    public List<TruthResult> run(long seed, Printing printing) {
        World world = World.of(real, seed);
        List<SeasonRun> runs =
                world.groups().stream()
                        .map(group -> SeasonRun.of(group, random(seed, "season", group)))
                        .toList();
        SeasonChanceModel model = SeasonChanceModel.of(WorldTables.print(runs, real, printing));
        Sums interviews = new Sums();
        Sums matches = new Sums();
        double all = world.groups().stream().mapToInt(TrueGroup::people).sum();
        for (TrueGroup group : world.groups()) {
            RandomStream random = random(seed, "sample", group);
            int sample = Math.max(LEAST_SAMPLE, (int) (people * group.people() / all));
            double weight = group.people() / all / sample;
            List<Program> programs =
                    IntStream.range(0, group.openness().length)
                            .mapToObj(i -> InventedPeople.program(group.specialty(), i))
                            .toList();
            for (int i = 0; i < sample; i++) {
                int score = SeasonRun.score(group, random);
                int[] list = SeasonRun.list(group, random);
                compare(group, new Person(score, list, weight), model, programs)
                        .into(interviews, matches);
            }
        }
        return List.of(
                interviews.result(seed, printing, TruthResult.Event.INTERVIEW),
                matches.result(seed, printing, TruthResult.Event.MATCH));
    }

    private static RandomStream random(long seed, String use, TrueGroup group) {
        return RandomStream.of(seed, use + "/" + group.type() + "/" + group.specialty());
    }

    /// Somebody who is compared.
    private record Person(int score, int[] list, double weight) {}

    /// Both chances of one person by everybody who gives one.
    private record Compared(Line interview, Line match) {
        void into(Sums interviews, Sums matches) {
            interviews.lines.add(interview);
            matches.lines.add(match);
        }
    }

    /// One chance: by the model, by an oracle that knows as much, in truth.
    private record Line(
            double weight, double model, double peer, double truth, double low, double high) {}

    private static Compared compare(
            TrueGroup group, Person person, SeasonChanceModel model, List<Program> programs) {
        Applicant applicant =
                InventedPeople.applicant(
                        group.type(), person.score(), group.specialty(), World.SEASON.matchYear());
        List<ChanceQuestion.ProgramCase> cases = new ArrayList<>();
        for (int program : person.list()) {
            cases.add(
                    new ChanceQuestion.ProgramCase(
                            programs.get(program), List.of(), SignalTier.NONE));
        }
        Assessment assessment = model.assess(new ChanceQuestion(applicant, World.SEASON, cases));
        Chance match =
                assessment
                        .outlook(IntStream.range(0, cases.size()).toArray(), cases.size())
                        .match();
        int first = person.list()[0];
        double[] nodes = assessment.nodeWeights();
        double interview = 0;
        for (int k = 0; k < nodes.length; k++) {
            interview += nodes[k] * assessment.interview(0, k);
        }
        Chance shown = assessment.programs().getFirst().interview();
        return new Compared(
                new Line(
                        person.weight(),
                        Math.clamp(interview, 0, 1),
                        group.interviewAnywhere(person.score()),
                        group.interview(person.score(), first),
                        shown.low(),
                        shown.high()),
                new Line(
                        person.weight(),
                        match.median(),
                        group.matchAnywhere(person.score()),
                        group.match(person.score(), person.list()),
                        match.low(),
                        match.high()));
    }

    /// All chances of one kind.
    private static final class Sums {
        private final List<Line> lines = new ArrayList<>();

        TruthResult result(long seed, Printing printing, TruthResult.Event event) {
            double[] weight = lines.stream().mapToDouble(Line::weight).toArray();
            double[] truth = lines.stream().mapToDouble(Line::truth).toArray();
            Forecasts model =
                    Forecasts.of(lines.stream().mapToDouble(Line::model).toArray(), truth, weight);
            Forecasts peer =
                    Forecasts.of(lines.stream().mapToDouble(Line::peer).toArray(), truth, weight);
            Forecasts oracle = Forecasts.of(truth, truth, weight);
            double covered =
                    lines.stream()
                            .filter(line ->
                                    line.low() <= line.truth() && line.truth() <= line.high())
                            .mapToDouble(Line::weight)
                            .sum();
            return new TruthResult(
                    seed,
                    printing,
                    event,
                    lines.size(),
                    model.calibrationError(),
                    new TruthResult.Scores(
                            model.brier(),
                            peer.brier(),
                            oracle.brier(),
                            model.areaUnderCurve(),
                            peer.areaUnderCurve(),
                            oracle.areaUnderCurve()),
                    covered / model.people());
        }
    }
}
