package org.smartpick.match.season;

import java.util.Arrays;

/// Deferred acceptance over scores instead of sorted program lists: applicants propose in the order
/// of their lists, a track holds its best, worst first (Gale and Shapley, 1962).
///
/// Drawing a taste gives a number, not a rank; sorting every program's list only to compare two
/// entries of it would cost more than the Match. Cost: one comparison a proposal, and an insertion
/// among the seats for each that is taken.
final class SeatMatch {
    final FlatNation flat;
    final RankLists lists;
    final long[] held;
    final int[] filled;
    final int[] at;
    private final int[] next;

    SeatMatch(FlatNation flat, RankLists lists) {
        this.flat = flat;
        this.lists = lists;
        this.held = new long[flat.firstSeat[flat.nation.tracks().size()]];
        this.filled = new int[flat.nation.tracks().size()];
        this.at = new int[flat.nation.people().size()];
        this.next = new int[flat.nation.people().size()];
    }

    /// Empties all seats.
    void clear() {
        Arrays.fill(filled, 0);
        Arrays.fill(at, -1);
        System.arraycopy(lists.start, 0, next, 0, next.length);
    }

    /// Whether the track of this entry would take it as it stands.
    boolean takes(int entry) {
        return lists.key[entry] > bar(lists.track[entry]);
    }

    /// What a key must exceed at this track: nothing while a seat is free.
    long bar(int track) {
        int first = flat.firstSeat[track];
        int quota = flat.firstSeat[track + 1] - first;
        if (filled[track] < quota) {
            return Long.MIN_VALUE;
        }
        return quota == 0 ? Long.MAX_VALUE : held[first];
    }

    /// Gives the entry a seat; the entry that loses its seat by it, or -1. The person of that entry
    /// is left without a place.
    int seat(int entry) {
        int track = lists.track[entry];
        long key = lists.key[entry];
        int first = flat.firstSeat[track];
        int end = first + filled[track];
        int p = lists.person[entry];
        at[p] = entry;
        next[p] = entry + 1;
        if (end < flat.firstSeat[track + 1]) {
            int i = end;
            while (i > first && held[i - 1] > key) {
                held[i] = held[i - 1];
                i--;
            }
            held[i] = key;
            filled[track]++;
            return -1;
        }
        int out = (int) held[first];
        int i = first;
        while (i + 1 < end && held[i + 1] < key) {
            held[i] = held[i + 1];
            i++;
        }
        held[i] = key;
        at[lists.person[out]] = -1;
        return out;
    }

    /// Frees the seat that this entry holds.
    void leave(int entry) {
        int track = lists.track[entry];
        int end = flat.firstSeat[track] + filled[track];
        int i = flat.firstSeat[track];
        while (held[i] != lists.key[entry]) {
            i++;
        }
        System.arraycopy(held, i + 1, held, i, end - i - 1);
        filled[track]--;
        at[lists.person[entry]] = -1;
    }

    /// How many hold a seat at this track with a higher key.
    int above(int track, long key) {
        int first = flat.firstSeat[track];
        int i = first + filled[track];
        while (i > first && held[i - 1] > key) {
            i--;
        }
        return first + filled[track] - i;
    }

    /// A single applicant goes down the list until a track takes her, and whoever loses a seat goes
    /// on; ends with the entry of a couple's member that lost its seat, or -1.
    int propose(int applicant) {
        int p = applicant;
        int entry = next[p];
        while (entry < lists.start[p + 1]) {
            if (!takes(entry)) {
                entry++;
                continue;
            }
            int out = seat(entry);
            if (out < 0) {
                return -1;
            }
            p = lists.person[out];
            if (flat.coupleOf[p] >= 0) {
                return out;
            }
            entry = next[p];
        }
        next[p] = entry;
        return -1;
    }

    /// All single applicants propose.
    void runSingles() {
        for (int p = 0; p < at.length; p++) {
            if (flat.coupleOf[p] < 0) {
                propose(p);
            }
        }
    }

    /// Those who may, propose, each for herself.
    void runAlone(boolean[] may) {
        for (int p = 0; p < at.length; p++) {
            if (may[p]) {
                proposeAlone(p);
            }
        }
    }

    private void proposeAlone(int applicant) {
        int p = applicant;
        int entry = next[p];
        while (entry < lists.start[p + 1]) {
            if (!takes(entry)) {
                entry++;
                continue;
            }
            int out = seat(entry);
            if (out < 0) {
                return;
            }
            p = lists.person[out];
            entry = next[p];
        }
        next[p] = entry;
    }
}
