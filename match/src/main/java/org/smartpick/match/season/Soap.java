package org.smartpick.match.season;

import java.util.Arrays;

/// The rounds after the Match: open positions are offered to people without one.
///
/// Each unmatched person applies to at most [#MOST] tracks with open positions; in each of four
/// rounds a track offers its open positions to those it likes best among the unplaced who applied,
/// and everybody takes the first offer. A coarse picture of the Supplemental Offer and
/// Acceptance Program: nobody declines in hope of a later round.
final class Soap {
    private static final int MOST = 45;
    private static final int ROUNDS = 4;

    private final FlatNation flat;
    private final boolean[] placed;
    private long[] order = new long[1024];

    Soap(FlatNation flat) {
        this.flat = flat;
        this.placed = new boolean[flat.nation.people().size()];
    }

    /// The open tracks with their open positions, and who looks for one.
    record Open(int[] tracks, int[] seats, int[] people) {}

    /// Fills `soap` by cell and adds those placed to `later` by type.
    void run(Open open, Invitations invitations, long key, int[] soap, int[] later) {
        if (open.tracks().length == 0 || open.people().length == 0) {
            return;
        }
        int each = Math.min(MOST, open.tracks().length);
        int size = apply(open, invitations, key, each);
        Arrays.sort(order, 0, size);
        for (int person : open.people()) {
            placed[person] = false;
        }
        int[] left = open.seats().clone();
        for (int round = 0; round < ROUNDS; round++) {
            offer(open, size, left, soap, later);
        }
    }

    /// Entries sorted by open track, best first: track, liking, person index.
    private int apply(Open open, Invitations invitations, long key, int each) {
        int people = open.people().length;
        if (order.length < people * each) {
            order = new long[people * each];
        }
        byte[] type = flat.nation.people().type();
        int size = 0;
        for (int i = 0; i < people; i++) {
            int person = open.people()[i];
            int from = (int) Math.floorMod(Draws.of(key, person), (long) open.tracks().length);
            int step = open.tracks().length / each;
            for (int k = 0; k < each; k++) {
                int index = (from + k * step) % open.tracks().length;
                int track = open.tracks()[index];
                int cell = flat.level[track] + type[person];
                float likes =
                        flat.levels[cell]
                                + flat.spreads[cell] * invitations.strength(person)
                                + Draws.first(Draws.of(key, person, track));
                long place = Math.clamp((long) (4096 - likes * 64), 0, 8191);
                order[size++] = ((long) index << 40) | (place << 24) | i;
            }
        }
        return size;
    }

    private void offer(Open open, int size, int[] left, int[] soap, int[] later) {
        byte[] type = flat.nation.people().type();
        int[] offered = left.clone();
        for (int k = 0; k < size; k++) {
            int index = (int) (order[k] >>> 40);
            int person = open.people()[(int) order[k] & 0xFFFFFF];
            if (offered[index] == 0 || placed[person]) {
                continue;
            }
            offered[index]--;
            left[index]--;
            placed[person] = true;
            soap[flat.level[open.tracks()[index]] + type[person]]++;
            later[type[person]]++;
        }
    }
}
