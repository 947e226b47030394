package org.smartpick.match.season;

import java.util.Arrays;

/// The joint lists of the couples: pairs of entries, the pair liked most first.
///
/// The worth of a pair is what both members think of their programs, and more when the two lie in
/// one division. A share of the couples also ranks, after all pairs, that only one of them matches;
/// where one member has no interview, all do.
final class CoupleLists {
    private static final int NONE = 0xFFFF;
    private static final float ALONE = -1000;

    private final FlatNation flat;
    private final RankLists lists;
    private final boolean[] alone;
    private long[] buffer = new long[1024]; // grows
    private int[] pairs = new int[1 << 16]; // counted anew for each couple

    final int[] start;

    CoupleLists(FlatNation flat, RankLists lists) {
        this.flat = flat;
        this.lists = lists;
        int couples = flat.nation.people().couples().length / 2;
        this.start = new int[couples + 1];
        this.alone = new boolean[couples];
        long key = Draws.key(couples, 0, 9);
        for (int c = 0; c < couples; c++) {
            alone[c] = Draws.uniform(Draws.of(key, c)) < flat.nation.habits().couples().alone();
        }
    }

    /// The member of a couple: `which` 0 or 1.
    int member(int couple, int which) {
        return flat.nation.people().couples()[2 * couple + which];
    }

    /// The entry of the first or second member in a pair; -1 for no position.
    int entry(int couple, int pair, int which) {
        int place = which == 0 ? pairs[pair] >>> 16 : pairs[pair] & NONE;
        return place == NONE ? -1 : lists.start[member(couple, which)] + place;
    }

    void make() {
        int most = flat.nation.habits().couples().pairs();
        int count = 0;
        for (int c = 0; c < alone.length; c++) {
            int size = fill(c);
            Arrays.sort(buffer, 0, size);
            int kept = Math.min(size, most);
            if (pairs.length < count + kept) {
                pairs = Arrays.copyOf(pairs, 2 * (count + kept));
            }
            start[c] = count;
            for (int i = 0; i < kept; i++) {
                pairs[count++] = (int) buffer[i];
            }
        }
        start[alone.length] = count;
    }

    private int fill(int couple) {
        int firstA = lists.start[member(couple, 0)];
        int firstB = lists.start[member(couple, 1)];
        int lengthA = lists.start[member(couple, 0) + 1] - firstA;
        int lengthB = lists.start[member(couple, 1) + 1] - firstB;
        int most = (lengthA + 1) * (lengthB + 1);
        if (buffer.length < most) {
            buffer = new long[most];
        }
        float together = (float) flat.nation.habits().couples().together();
        byte[] division = flat.nation.tracks().division();
        int size = 0;
        for (int i = 0; i < lengthA; i++) {
            byte home = division[lists.track[firstA + i]];
            for (int j = 0; j < lengthB; j++) {
                float near = division[lists.track[firstB + j]] == home ? together : 0;
                float worth = lists.taste[firstA + i] + lists.taste[firstB + j] + near;
                buffer[size++] = packed(worth, i, j);
            }
        }
        if (alone[couple] || lengthA == 0 || lengthB == 0) {
            for (int i = 0; i < lengthA; i++) {
                buffer[size++] = packed(ALONE + lists.taste[firstA + i], i, NONE);
            }
            for (int j = 0; j < lengthB; j++) {
                buffer[size++] = packed(ALONE + lists.taste[firstB + j], NONE, j);
            }
        }
        return size;
    }

    private static long packed(float worth, int first, int second) {
        return ((long) ~Draws.ordered(worth) << 32) | ((long) first << 16) | second;
    }
}
