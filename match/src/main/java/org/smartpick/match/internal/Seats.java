package org.smartpick.match.internal;

import org.smartpick.match.packed.PackedMarket;

/// The positions of all programs: who is held, as one bit for each line of a program's list.
///
/// A program that is full wants only ranks better than its worst held one; since that only gets
/// better while positions fill, a proposal costs a bounded number of steps on average, without heap
/// or hash.
final class Seats {
    private final int[] base;
    private final int[] length;
    private final int[] free;
    private final int[] limit;
    private final long[] held;

    /// All positions empty.
    Seats(PackedMarket market) {
        int programs = market.programCount();
        int[] start = market.programs().start();
        base = new int[programs];
        length = new int[programs];
        limit = new int[programs];
        free = market.quota().clone();
        int words = 0;
        for (int p = 0; p < programs; p++) {
            base[p] = words;
            length[p] = start[p + 1] - start[p];
            limit[p] = free[p] > 0 ? length[p] : 0;
            words += (length[p] + 63) >>> 6;
        }
        held = new long[words];
    }

    /// The same positions with the same people, to go on from.
    Seats(Seats other) {
        base = other.base;
        length = other.length;
        limit = other.limit.clone();
        free = other.free.clone();
        held = other.held.clone();
    }

    /// Whether a program would take an applicant of this rank as it stands.
    boolean wants(int program, int rank) {
        return rank < limit[program];
    }

    /// Ranks below this one are wanted.
    int limit(int program) {
        return limit[program];
    }

    /// Positions that nobody holds.
    int free(int program) {
        return free[program];
    }

    boolean holds(int program, int rank) {
        return (held[base[program] + (rank >>> 6)] >>> rank & 1) != 0;
    }

    /// Takes somebody who is wanted.
    ///
    /// @return the rank of whoever has to leave, or -1
    int take(int program, int rank) {
        int at = base[program];
        held[at + (rank >>> 6)] |= 1L << rank;
        if (free[program] > 0) {
            if (--free[program] == 0) {
                limit[program] = worstBelow(at, length[program]);
            }
            return -1;
        }
        int out = limit[program];
        held[at + (out >>> 6)] &= ~(1L << out);
        limit[program] = worstBelow(at, out);
        return out;
    }

    /// Lets somebody go; the position is free.
    void release(int program, int rank) {
        held[base[program] + (rank >>> 6)] &= ~(1L << rank);
        free[program]++;
        limit[program] = length[program];
    }

    /// How many with a better rank are held, the one at `except` not counted.
    int heldAbove(int program, int rank, int except) {
        int at = base[program];
        int count = 0;
        int word = rank >>> 6;
        for (int i = 0; i < word; i++) {
            count += Long.bitCount(held[at + i]);
        }
        long last = (1L << rank) - 1;
        if (last != 0) {
            count += Long.bitCount(held[at + word] & last);
        }
        return except < rank && holds(program, except) ? count - 1 : count;
    }

    /// The highest held rank below `bound`; there is one.
    private int worstBelow(int at, int bound) {
        int word = bound >>> 6;
        long bits = (bound & 63) == 0 ? 0 : held[at + word] & ((1L << bound) - 1);
        while (bits == 0) {
            bits = held[at + --word];
        }
        return (word << 6) + 63 - Long.numberOfLeadingZeros(bits);
    }
}
