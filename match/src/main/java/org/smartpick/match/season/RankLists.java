package org.smartpick.match.season;

import java.util.Arrays;
import org.smartpick.stats.Normal;

/// The rank lists of both sides for one part of the tracks, made from the invitations.
///
/// Entries of one applicant stand together, the one liked most first: an entry's number is also its
/// place in her preference. `key` is what the program thinks after the interview, in the upper
/// half, with the entry's number in the lower, so that keys are all different and give the entry
/// back.
final class RankLists {
    private final FlatNation flat;
    private final long[] order;
    private final int[] next;
    private final float[] floor;

    final int[] start;
    final int[] track;
    final int[] person;
    final long[] key;
    final float[] taste;
    final int[] trackStart;
    final int[] ofTrack;
    final int[] interviewed;
    final int[] declined;
    private int fromTrack; // set for each season
    private int toTrack; // set for each season

    RankLists(FlatNation flat) {
        this.flat = flat;
        int people = flat.nation.people().size();
        int most = flat.mostInvitations;
        this.order = new long[most];
        this.next = new int[people + 1];
        this.start = new int[people + 1];
        this.track = new int[most];
        this.person = new int[most];
        this.key = new long[most];
        this.taste = new float[most];
        this.trackStart = new int[flat.nation.tracks().size() + 1];
        this.ofTrack = new int[most];
        this.interviewed = new int[flat.nation.markets().size()];
        this.declined = new int[flat.nation.markets().size()];
        this.floor = new float[flat.nation.markets().size()];
        for (int i = 0; i < floor.length; i++) {
            floor[i] = (float) Normal.quantile(1 - flat.nation.markets().get(i).rankedShare());
        }
    }

    int fromTrack() {
        return fromTrack;
    }

    int toTrack() {
        return toTrack;
    }

    int size() {
        return start[start.length - 1];
    }

    /// Makes the lists over the tracks from `from` to before `to`; each applicant takes at most
    /// `most` interviews.
    void make(Invitations invitations, int from, int to, int most) {
        fromTrack = from;
        toTrack = to;
        Arrays.fill(interviewed, 0);
        Arrays.fill(declined, 0);
        groupByPerson(invitations);
        int count = 0;
        for (int p = 0; p < start.length - 1; p++) {
            int first = p == 0 ? 0 : next[p - 1];
            int end = next[p];
            sort(first, end);
            start[p] = count;
            count = keep(invitations, p, first, end, most, count);
        }
        start[start.length - 1] = count;
        groupByTrack(count);
    }

    /// Counting sort: afterwards the entries of `p` end before `next[p]`.
    private void groupByPerson(Invitations invitations) {
        int first = invitations.start[fromTrack];
        int end = invitations.start[toTrack];
        Arrays.fill(next, 0);
        for (int i = first; i < end; i++) {
            next[invitations.person[i] + 1]++;
        }
        for (int p = 1; p < next.length; p++) {
            next[p] += next[p - 1];
        }
        float visit = (float) Math.sqrt(flat.nation.habits().taste().visit());
        for (int i = first; i < end; i++) {
            float likes = invitations.liked[i] + visit * Draws.second(invitations.bits[i]);
            order[next[invitations.person[i]]++] = ((long) ~Draws.ordered(likes) << 32) | i;
        }
    }

    private void sort(int from, int to) {
        if (to - from > 40) {
            Arrays.sort(order, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long moved = order[i];
            int j = i - 1;
            while (j >= from && order[j] > moved) {
                order[j + 1] = order[j];
                j--;
            }
            order[j + 1] = moved;
        }
    }

    private int keep(Invitations invitations, int p, int from, int to, int most, int at) {
        int count = at;
        float echo = (float) flat.nation.habits().echo();
        float typeEcho = (float) flat.nation.habits().typeEcho();
        float meeting = (float) flat.nation.habits().meetingLuck();
        for (int i = from; i < to; i++) {
            int invitation = (int) order[i];
            int t = invitations.track[invitation];
            int market = flat.marketOf(t);
            if (i - from >= most) {
                declined[market]++;
                continue;
            }
            interviewed[market]++;
            float impression = Draws.third(invitations.bits[invitation]);
            if (impression >= floor[market]) {
                float level = flat.levels[flat.level[t] + flat.nation.people().type()[p]];
                float file = invitations.value[invitation] - level;
                float thinks = echo * file + typeEcho * level + meeting * impression;
                track[count] = t;
                person[count] = p;
                taste[count] = Draws.value(~(int) (order[i] >>> 32));
                key[count] = ((long) Draws.ordered(thinks) << 32) | count;
                count++;
            }
        }
        return count;
    }

    private void groupByTrack(int count) {
        Arrays.fill(trackStart, 0);
        for (int e = 0; e < count; e++) {
            trackStart[track[e] + 1]++;
        }
        for (int t = 1; t < trackStart.length; t++) {
            trackStart[t] += trackStart[t - 1];
        }
        for (int e = 0; e < count; e++) {
            ofTrack[trackStart[track[e]]++] = e;
        }
        for (int t = trackStart.length - 1; t > 0; t--) {
            trackStart[t] = trackStart[t - 1];
        }
        trackStart[0] = 0;
    }
}
