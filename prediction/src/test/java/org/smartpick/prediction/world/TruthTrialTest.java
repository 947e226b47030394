package org.smartpick.prediction.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.prediction.CsvEvidence;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.RandomStream;

class TruthTrialTest {
    private static final PublishedEvidence EVIDENCE = CsvEvidence.read();

    @Test
    void comesNearTheTruthOfAnInventedSeason() {
        TruthResult match =
                new TruthTrial(EVIDENCE, 150)
                        .run(11, Printing.EVERYTHING).stream()
                                .filter(result -> result.event() == TruthResult.Event.MATCH)
                                .findFirst()
                                .orElseThrow();
        assertThat(match.calibrationError()).isLessThan(0.02);
        assertThat(match.scores().excess()).isLessThan(0.02);
        assertThat(match.scores().aucPeer() - match.scores().auc()).isLessThan(0.02);
        assertThat(match.scores().brierOracle()).isLessThanOrEqualTo(match.scores().brierPeer());
    }

    @Test
    void printsOnlyWhatIsPrintedToday() {
        World world = World.of(EVIDENCE, 3);
        List<SeasonRun> runs =
                world.groups().stream()
                        .limit(3)
                        .map(group -> SeasonRun.of(group, RandomStream.of(3, group.specialty())))
                        .toList();
        List<Figure> today = WorldTables.print(runs, EVIDENCE, Printing.AS_TODAY).figures();
        List<Figure> all = WorldTables.print(runs, EVIDENCE, Printing.EVERYTHING).figures();
        assertThat(today).hasSizeLessThan(all.size());
        assertThat(all).containsAll(today);
    }

    @Test
    void interviewsAndMatchesByItsOwnTrueChances() {
        TrueGroup group = World.of(EVIDENCE, 5).groups().getFirst();
        RandomStream random = RandomStream.of(5, "check");
        double expected = 0;
        int people = group.people();
        SeasonRun run = SeasonRun.of(group, random);
        for (int i = 0; i < people; i++) {
            expected += group.matchAnywhere(run.scores()[i]);
        }
        int matched = IntStream.of(run.matched()).sum();
        double luck = Math.sqrt(expected * (1 - expected / people));
        assertThat((double) matched).isCloseTo(expected, within(5 * luck));
    }

    @Test
    void drawsTheSameWorldFromTheSameSeed() {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        World.of(EVIDENCE, 9).groups().forEach(group -> first.add(group.openness()[0]));
        World.of(EVIDENCE, 9).groups().forEach(group -> second.add(group.openness()[0]));
        assertThat(first).isEqualTo(second).doesNotHaveDuplicates();
    }
}
