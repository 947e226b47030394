package org.smartpick.match.season;

import java.util.Arrays;

/// What would change if programs proposed: the two extreme stable matchings side by side.
///
/// Only who is matched differently by the two could gain by stating something else than the truth,
/// such as a shortened list (Roth and Peranson, American Economic Review 89(4), 1999). Couples are
/// left out: their members take part as singles.
public final class ProgramProposals {
    private ProgramProposals() {}

    /// What two ways of matching the same lists differ in.
    ///
    /// @param listed applicants with at least one program on their list
    /// @param matched of them matched
    /// @param moved of them matched elsewhere when programs propose
    /// @param meanList programs on a list, on average over those with any
    public record Difference(int listed, int matched, int moved, double meanList) {}

    /// The difference in one season of this nation, first years left out.
    ///
    /// @param interviews most interviews a person
    public static Difference find(Nation nation, long seed, int season, int interviews) {
        People people = nation.people();
        Nation singles =
                new Nation(
                        nation.markets(),
                        nation.tracks(),
                        new People(people.type(), people.field(), people.division(), new int[0]),
                        nation.applications(),
                        nation.habits().limits().interviews() == interviews
                                ? nation.habits()
                                : nation.habits().withInterviews(interviews));
        SeasonRun run = new SeasonRun(new FlatNation(singles));
        run.invite(seed, season);
        run.match();
        int[] other = propose(singles, run.main());
        int listed = 0;
        int matched = 0;
        int moved = 0;
        for (int p = 0; p < other.length; p++) {
            listed += run.main().start[p + 1] > run.main().start[p] ? 1 : 0;
            matched += other[p] >= 0 ? 1 : 0;
            moved += other[p] != run.seats().at[p] ? 1 : 0;
        }
        return new Difference(
                listed, matched, moved, (double) run.main().size() / Math.max(1, listed));
    }

    /// The entry of each applicant in the stable matching that programs like most.
    private static int[] propose(Nation nation, RankLists lists) {
        int[] at = new int[nation.people().size()];
        Arrays.fill(at, -1);
        int tracks = lists.toTrack();
        int[][] order = new int[tracks][];
        int[] next = new int[tracks];
        int[] filled = new int[tracks];
        for (int t = 0; t < tracks; t++) {
            order[t] = best(lists, t);
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int t = 0; t < tracks; t++) {
                while (filled[t] < nation.tracks().quota()[t] && next[t] < order[t].length) {
                    int entry = order[t][next[t]++];
                    int p = lists.person[entry];
                    if (at[p] < 0 || entry < at[p]) {
                        if (at[p] >= 0) {
                            filled[lists.track[at[p]]]--;
                        }
                        at[p] = entry;
                        filled[t]++;
                        moved = true;
                    }
                }
            }
        }
        return at;
    }

    private static int[] best(RankLists lists, int track) {
        int from = lists.trackStart[track];
        int size = lists.trackStart[track + 1] - from;
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = lists.key[lists.ofTrack[from + i]];
        }
        Arrays.sort(keys);
        int[] entries = new int[size];
        for (int i = 0; i < size; i++) {
            entries[i] = (int) keys[size - 1 - i];
        }
        return entries;
    }
}
