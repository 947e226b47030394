package org.smartpick.match.season;

import java.util.Arrays;

/// The rounds after the Match: open positions are offered to people without one.
///
/// Each unmatched person applies to at most [#MOST] tracks with open positions. One track after
/// another offers its open positions to those it likes best among the unplaced who applied, and
/// everybody takes the first offer. A coarse picture of the Supplemental Offer and Acceptance
/// Program: nobody declines in hope of a later round, so that the first round settles everything.
/// Cost: one pass over the applications, and one over a track's applications for each open
/// position.
final class Soap {
    private static final int MOST = 45;
    private static final int PERSON = 24;

    private final FlatNation flat;
    private final boolean[] placed;
    private long[] entries = new long[1024]; // grows

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
        int[] start = starts(open, key, each);
        apply(open, invitations, key, each, start);
        for (int person : open.people()) {
            placed[person] = false;
        }
        byte[] type = flat.nation.people().type();
        for (int index = 0; index < open.tracks().length; index++) {
            for (int seat = 0; seat < open.seats()[index]; seat++) {
                int person = best(open, start[index], start[index + 1]);
                if (person < 0) {
                    break;
                }
                placed[person] = true;
                soap[flat.level[open.tracks()[index]] + type[person]]++;
                later[type[person]]++;
            }
        }
    }

    /// The unplaced person with the lowest entry; -1 when all are placed.
    private int best(Open open, int from, int to) {
        long least = Long.MAX_VALUE;
        for (int k = from; k < to; k++) {
            if (entries[k] < least && !placed[person(open, entries[k])]) {
                least = entries[k];
            }
        }
        return least == Long.MAX_VALUE ? -1 : person(open, least);
    }

    private static int person(Open open, long entry) {
        return open.people()[(int) entry & ((1 << PERSON) - 1)];
    }

    private static int first(Open open, long key, int person) {
        return (int) Math.floorMod(Draws.of(key, person), (long) open.tracks().length);
    }

    /// Where the applications of each open track begin.
    private static int[] starts(Open open, long key, int each) {
        int tracks = open.tracks().length;
        int step = tracks / each;
        int[] start = new int[tracks + 1];
        for (int person : open.people()) {
            int from = first(open, key, person);
            for (int k = 0; k < each; k++) {
                start[(from + k * step) % tracks + 1]++;
            }
        }
        for (int t = 0; t < tracks; t++) {
            start[t + 1] += start[t];
        }
        return start;
    }

    /// Writes the applications by open track: liking, best lowest, then the person's index.
    private void apply(Open open, Invitations invitations, long key, int each, int[] start) {
        int tracks = open.tracks().length;
        int step = tracks / each;
        if (entries.length < start[tracks]) {
            entries = new long[start[tracks]];
        }
        int[] next = Arrays.copyOf(start, tracks);
        byte[] type = flat.nation.people().type();
        for (int i = 0; i < open.people().length; i++) {
            int person = open.people()[i];
            int from = first(open, key, person);
            for (int k = 0; k < each; k++) {
                int index = (from + k * step) % tracks;
                int track = open.tracks()[index];
                int cell = flat.level[track] + type[person];
                float likes =
                        flat.levels[cell]
                                + flat.spreads[cell] * invitations.strength(person)
                                + Draws.first(Draws.of(key, person, track));
                long place = Integer.MAX_VALUE - (long) Draws.ordered(likes);
                entries[next[index]++] = (place << PERSON) | i;
            }
        }
    }
}
