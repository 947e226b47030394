package org.smartpick.match.season;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.season.SeasonRecord.CoupleCount;
import org.smartpick.match.season.SeasonRecord.TypeCount;
import org.smartpick.match.season.SeasonRunner.Plan;
import org.smartpick.match.stability.PackedCheck;

class SeasonRunTest {
    @Test
    void theMatchOfEverySeasonIsStableByTheStrictCheck() {
        int settled = 0;
        for (int season = 0; season < 12; season++) {
            Nation nation = SmallNation.of(1500, season % 3 == 0 ? 0 : 40, season);
            SeasonRun run = new SeasonRun(new FlatNation(nation));
            SeasonRecord record = run.run(11, season);
            int[] first = new int[0];
            PackedMarket main = SettledSeason.main(nation, run);
            if (record.of(CoupleCount.UNSETTLED) == 0) {
                settled++;
                assertThat(PackedCheck.find(main, SettledSeason.places(run.seats()), first))
                        .as("season %d", season)
                        .isEmpty();
            }
            assertThat(
                            PackedCheck.find(
                                    SettledSeason.firstYears(nation, run),
                                    SettledSeason.places(run.firstYearSeats()),
                                    first))
                    .isEmpty();
        }
        assertThat(settled).as("seasons in which all couples settled").isGreaterThanOrEqualTo(11);
    }

    @Test
    void fillsNoTrackBeyondItsQuotaAndSeatsNobodyTwice() {
        Nation nation = SmallNation.of(2000, 50, 3);
        SeasonRun run = new SeasonRun(new FlatNation(nation));
        for (int season = 0; season < 5; season++) {
            SeasonRecord record = run.run(5, season);
            int[] taken = new int[nation.tracks().size()];
            int seats = 0;
            for (SeatMatch part : new SeatMatch[] {run.seats(), run.firstYearSeats()}) {
                for (int track : SettledSeason.places(part)) {
                    if (track >= 0) {
                        taken[track]++;
                        seats++;
                    }
                }
            }
            for (int t = 0; t < taken.length; t++) {
                assertThat(taken[t]).isLessThanOrEqualTo(nation.tracks().quota()[t]);
            }
            int filled = 0;
            for (int count : record.filled()) {
                filled += count;
            }
            assertThat(filled).isEqualTo(seats);
            for (int p = 0; p < nation.people().size(); p++) {
                if (run.firstYearSeats().at[p] >= 0 && run.seats().at[p] >= 0) {
                    int track = run.main().track[run.seats().at[p]];
                    assertThat(nation.markets().get(nation.tracks().market()[track]).purpose())
                            .isEqualTo(TrackPurpose.ADVANCED);
                }
            }
        }
    }

    @Test
    void everyCoupleIsCountedOnce() {
        Nation nation = SmallNation.of(1500, 60, 4);
        SeasonRecord record = SeasonRange.run(nation, new Plan(1, 0, 1)).records().getFirst();
        assertThat(
                        record.of(CoupleCount.BOTH)
                                + record.of(CoupleCount.ONE)
                                + record.of(CoupleCount.NONE))
                .isEqualTo(60);
    }

    @Test
    void laterRoundsPlaceOnlyPeopleAndPositionsThatWereLeft() {
        Nation nation = SmallNation.of(1500, 20, 6);
        SeasonRecord record = SeasonRange.run(nation, new Plan(2, 0, 1)).records().getFirst();
        for (int m = 0; m < nation.markets().size(); m++) {
            assertThat(record.filled(m) + record.soap(m)).isLessThanOrEqualTo(nation.positions(m));
        }
        for (int type = 0; type < Nation.TYPES; type++) {
            assertThat(
                            record.of(TypeCount.MATCHED, type)
                                    + record.of(TypeCount.PLACED_LATER, type)
                                    + record.of(TypeCount.ADVANCED_ONLY, type))
                    .isLessThanOrEqualTo(record.of(TypeCount.PEOPLE, type));
        }
    }

    @Test
    void givesTheSameBytesForAnyNumberOfThreadsAndAnyCutOfTheSeasons() {
        Nation nation = SmallNation.of(1200, 30, 7);
        byte[] alone = SeasonRange.run(nation, new Plan(9, 0, 12)).bytes();
        for (int threads : new int[] {1, 2, 3, 7}) {
            assertThat(new ThreadedSeasonRunner(threads).run(nation, new Plan(9, 0, 12)).bytes())
                    .as("%d threads", threads)
                    .isEqualTo(alone);
        }
        SeasonBook later = SeasonRange.run(nation, new Plan(9, 5, 7));
        SeasonBook earlier = SeasonRange.run(nation, new Plan(9, 0, 5));
        assertThat(later.with(earlier).bytes()).isEqualTo(alone);
        assertThat(earlier.with(later).bytes()).isEqualTo(alone);
    }

    @Test
    void otherSeedsAndSeasonsGiveOtherSeasons() {
        Nation nation = SmallNation.of(1200, 30, 7);
        SeasonRecord one = SeasonRange.run(nation, new Plan(9, 0, 1)).records().getFirst();
        SeasonRecord next = SeasonRange.run(nation, new Plan(9, 1, 1)).records().getFirst();
        SeasonRecord other = SeasonRange.run(nation, new Plan(10, 0, 1)).records().getFirst();
        assertThat(next.filled()).isNotEqualTo(one.filled());
        assertThat(other.filled()).isNotEqualTo(one.filled());
    }

    @Test
    void selectsTheValueThatSortingWouldPut() {
        org.smartpick.stats.RandomStream random = org.smartpick.stats.RandomStream.of(3, "select");
        for (int round = 0; round < 500; round++) {
            float[] values = new float[1 + random.below(60)];
            for (int i = 0; i < values.length; i++) {
                values[i] = round % 2 == 0 ? random.below(5) : (float) random.normal();
            }
            float[] sorted = values.clone();
            java.util.Arrays.sort(sorted);
            int rank = random.below(values.length);
            assertThat(Invitations.select(values, values.length, rank)).isEqualTo(sorted[rank]);
        }
    }
}
