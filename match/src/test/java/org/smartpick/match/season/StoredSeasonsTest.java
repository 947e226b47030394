package org.smartpick.match.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.stats.RandomStream;

class StoredSeasonsTest {
    private static final int CHECKS = 10_000;

    /// One applicant puts her list in another order; the whole Match is run again and compared with
    /// what the stored cutoffs say.
    @Test
    void saysWhereAnotherListWouldEndAsTheWholeMatchDoes() {
        Nation nation = SmallNation.of(1500, 30, 21);
        int seasons = 20;
        StoredSeasons stored = StoredSeasons.of(nation, new Plan(4, 0, seasons), 2);
        SeasonRun run = new SeasonRun(new FlatNation(nation));
        RandomStream random = RandomStream.of(5, "what-if");
        int equal = 0;
        for (int season = 0; season < seasons; season++) {
            run.invite(4, season);
            run.rank();
            for (int i = 0; i < CHECKS / seasons; i++) {
                int p = single(nation, run, random);
                shuffle(run.main(), p, random);
                equal += endsAsStored(stored, run, season, p) ? 1 : 0;
                run.rank();
            }
        }
        assertThat(equal).isGreaterThanOrEqualTo(CHECKS * 999 / 1000);
    }

    private static int single(Nation nation, SeasonRun run, RandomStream random) {
        while (true) {
            int p = random.below(nation.people().size());
            boolean coupled = false;
            for (int member : nation.people().couples()) {
                coupled |= member == p;
            }
            if (!coupled && run.main().start[p + 1] > run.main().start[p]) {
                return p;
            }
        }
    }

    private static boolean endsAsStored(StoredSeasons stored, SeasonRun run, int season, int p) {
        RankLists lists = run.main();
        int from = lists.start[p];
        int length = lists.start[p + 1] - from;
        int[] tracks = new int[length];
        float[] standings = new float[length];
        for (int i = 0; i < length; i++) {
            tracks[i] = lists.track[from + i];
            standings[i] = Draws.value((int) (lists.key[from + i] >> 32));
        }
        run.settle();
        int end = run.seats().at[p] < 0 ? length : run.seats().at[p] - from;
        return stored.ending(season, tracks, standings) == end;
    }

    /// A random order of one list; keys carry the entry's number and move with it.
    private static void shuffle(RankLists lists, int p, RandomStream random) {
        int from = lists.start[p];
        int length = lists.start[p + 1] - from;
        int[] order = random.order(length);
        int[] tracks = new int[length];
        long[] keys = new long[length];
        for (int i = 0; i < length; i++) {
            tracks[i] = lists.track[from + order[i]];
            keys[i] = lists.key[from + order[i]];
        }
        for (int i = 0; i < length; i++) {
            lists.track[from + i] = tracks[i];
            lists.key[from + i] = (keys[i] & 0xFFFFFFFF00000000L) | (from + i);
            for (int k = lists.trackStart[tracks[i]]; k < lists.trackStart[tracks[i] + 1]; k++) {
                if (lists.person[lists.ofTrack[k]] == p) {
                    lists.ofTrack[k] = from + i;
                }
            }
        }
    }

    @Test
    void countsEndingsOverAllSeasons() {
        Nation nation = SmallNation.of(800, 0, 22);
        StoredSeasons stored = StoredSeasons.of(nation, new Plan(4, 0, 10), 1);
        int[] tracks = {0, 1, 2};
        float[] standings = {-1f, 0.5f, 3f};
        int[] ends = stored.endings(tracks, standings);
        int[] counted = new int[4];
        for (int s = 0; s < 10; s++) {
            counted[stored.ending(s, tracks, standings)]++;
        }
        assertThat(ends).isEqualTo(counted);
    }

    @Test
    void returnsTheChanceThatAListOfOneProgramWasGiven() {
        Nation nation = SmallNation.of(1500, 0, 23);
        StoredSeasons stored = StoredSeasons.of(nation, new Plan(4, 0, 400), 2);
        int track = 0;
        while (stored.openShare(track) > 0) {
            track++;
        }
        RankListEnds ends = new RankListEnds(stored, 1, 0.3);
        for (double chance : new double[] {0.1, 0.4, 0.8}) {
            RankListEnds.Ends end = ends.of(List.of(new RankListEnds.Wish(track, chance)));
            assertThat(end.atRank().getFirst()).isCloseTo(chance, within(0.08));
            assertThat(end.atRank().getFirst() + end.nowhere()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void anotherProgramAtTheEndNeverLowersAnEarlierChance() {
        Nation nation = SmallNation.of(1500, 0, 24);
        StoredSeasons stored = StoredSeasons.of(nation, new Plan(4, 0, 100), 2);
        RankListEnds ends = new RankListEnds(stored, 1, 0.3);
        RankListEnds.Wish one = new RankListEnds.Wish(3, 0.3);
        RankListEnds.Wish two = new RankListEnds.Wish(9, 0.5);
        RankListEnds.Ends alone = ends.of(List.of(one));
        RankListEnds.Ends both = ends.of(List.of(one, two));
        assertThat(both.atRank().getFirst()).isEqualTo(alone.atRank().getFirst());
        assertThat(both.nowhere()).isLessThanOrEqualTo(alone.nowhere());
    }

    @Test
    void findsTheTracksOfAProgram() {
        Nation nation = SmallNation.of(800, 0, 22);
        StoredSeasons stored = StoredSeasons.of(nation, new Plan(4, 0, 2), 1);
        String program = nation.tracks().programs()[5];
        assertThat(stored.findTrack(program, TrackPurpose.CATEGORICAL)).hasValue(5);
        assertThat(stored.findTrack(program, TrackPurpose.ADVANCED)).isEmpty();
        assertThat(stored.listTracks("9999999999")).isEmpty();
    }
}
