package org.smartpick.match.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;

/// A season's rank lists as a market of the engine, so that the strict check, which shares no code
/// with the season, can judge the season's Match.
final class SettledSeason {
    private SettledSeason() {}

    /// The tracks of whole trainings, with couples.
    static PackedMarket main(Nation nation, SeasonRun run) {
        RankLists lists = run.main();
        boolean[] coupled = new boolean[nation.people().size()];
        for (int member : nation.people().couples()) {
            coupled[member] = true;
        }
        int[][] wishes = new int[nation.people().size()][];
        for (int p = 0; p < wishes.length; p++) {
            wishes[p] = coupled[p] ? new int[0] : tracksOf(lists, p);
        }
        return PackedMarket.of(
                nation.tracks().quota(),
                PackedLists.of(wishes),
                programs(nation, lists, p -> true),
                couples(nation, run),
                PackedLinks.NONE);
    }

    /// First years, among those who may look for one.
    static PackedMarket firstYears(Nation nation, SeasonRun run) {
        RankLists lists = run.firstYears();
        int[][] wishes = new int[nation.people().size()][];
        for (int p = 0; p < wishes.length; p++) {
            wishes[p] = run.maySeekFirstYear(p) ? tracksOf(lists, p) : new int[0];
        }
        return PackedMarket.ofSingles(
                nation.tracks().quota(),
                PackedLists.of(wishes),
                programs(nation, lists, run::maySeekFirstYear));
    }

    /// The track of each person, or none.
    static int[] places(SeatMatch seats) {
        int[] places = new int[seats.at.length];
        for (int p = 0; p < places.length; p++) {
            places[p] = seats.at[p] < 0 ? PackedMarket.NONE : seats.lists.track[seats.at[p]];
        }
        return places;
    }

    private static int[] tracksOf(RankLists lists, int p) {
        int[] tracks = new int[lists.start[p + 1] - lists.start[p]];
        System.arraycopy(lists.track, lists.start[p], tracks, 0, tracks.length);
        return tracks;
    }

    private static PackedLists programs(
            Nation nation, RankLists lists, java.util.function.IntPredicate may) {
        int[][] ranking = new int[nation.tracks().size()][];
        for (int t = 0; t < ranking.length; t++) {
            List<Integer> entries = new ArrayList<>();
            for (int e = 0; e < lists.size(); e++) {
                if (lists.track[e] == t && may.test(lists.person[e])) {
                    entries.add(e);
                }
            }
            entries.sort(Comparator.comparingLong((Integer e) -> -lists.key[e]));
            ranking[t] = entries.stream().mapToInt(e -> lists.person[e]).toArray();
        }
        return PackedLists.of(ranking);
    }

    private static PackedCouples couples(Nation nation, SeasonRun run) {
        CoupleLists lists = run.couples().lists();
        int count = nation.people().couples().length / 2;
        int[] first = new int[count];
        int[] second = new int[count];
        int[] start = new int[count + 1];
        List<Integer> one = new ArrayList<>();
        List<Integer> two = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            first[c] = lists.member(c, 0);
            second[c] = lists.member(c, 1);
            for (int pair = lists.start[c]; pair < lists.start[c + 1]; pair++) {
                one.add(track(run, lists.entry(c, pair, 0)));
                two.add(track(run, lists.entry(c, pair, 1)));
            }
            start[c + 1] = one.size();
        }
        return new PackedCouples(
                first,
                second,
                start,
                one.stream().mapToInt(Integer::intValue).toArray(),
                two.stream().mapToInt(Integer::intValue).toArray());
    }

    private static int track(SeasonRun run, int entry) {
        return entry < 0 ? PackedMarket.NONE : run.main().track[entry];
    }
}
