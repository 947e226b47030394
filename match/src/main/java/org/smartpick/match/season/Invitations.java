package org.smartpick.match.season;

import java.util.Arrays;

/// Whom each program invites: the applications that it likes best, as many as it invites, and none
/// that it would rather leave the seat empty for.
///
/// A program's liking is level of the type + spread x strength + fit + its own reading of the file.
/// Those at or below zero are never invited. The best are found by quickselect (Hoare, CACM 4(7),
/// 1961): expected cost is one pass over the applications.
final class Invitations {
    private final FlatNation flat;
    private final float[] strength;
    private float[] thinks = new float[1024]; // grows
    private float[] sorted = new float[1024]; // grows
    private int[] who = new int[1024]; // grows
    private long[] luck = new long[1024]; // grows
    private float[] own = new float[1024]; // grows

    final int[] start;
    final int[] person;
    final short[] track;
    final float[] value;
    final float[] liked;
    final long[] bits;
    long applications; // counted anew each season

    Invitations(FlatNation flat) {
        this.flat = flat;
        this.strength = new float[flat.nation.people().size()];
        this.start = new int[flat.nation.tracks().size() + 1];
        this.person = new int[flat.mostInvitations];
        this.track = new short[flat.mostInvitations];
        this.value = new float[flat.mostInvitations];
        this.liked = new float[flat.mostInvitations];
        this.bits = new long[flat.mostInvitations];
    }

    void run(long seed, int season) {
        drawStrengths(Draws.key(seed, season, 0));
        long key = Draws.key(seed, season, 1);
        int count = 0;
        for (int track = 0; track < start.length - 1; track++) {
            start[track] = count;
            int liked = like(track, key);
            int end = keepBest(liked, flat.invited[track], count);
            Arrays.fill(this.track, count, end, (short) track);
            count = end;
        }
        start[start.length - 1] = count;
        applications = flat.nation.applications().size();
    }

    /// Keeps who is invited and draws the tastes and meetings of another season.
    void redraw(long seed, int season) {
        long key = Draws.key(seed, season, 3);
        int end = start[start.length - 1];
        for (int i = 0; i < end; i++) {
            bits[i] = Draws.of(key, person[i], track[i]);
        }
    }

    float strength(int applicant) {
        return strength[applicant];
    }

    private void drawStrengths(long key) {
        float lift = (float) flat.nation.habits().couples().lift();
        for (int i = 0; i < strength.length; i++) {
            strength[i] = Draws.first(Draws.of(key, i)) + (flat.coupleOf[i] < 0 ? 0 : lift);
        }
    }

    /// Fills the buffers with the applications above zero; says how many.
    private int like(int track, long key) {
        Applications applications = flat.nation.applications();
        int from = applications.start()[track];
        int to = applications.start()[track + 1];
        makeRoom(to - from);
        int[] persons = applications.person();
        float[] fit = applications.fit();
        float[] liking = applications.liking();
        byte[] type = flat.nation.people().type();
        int row = flat.level[track];
        float fileLuck = (float) flat.nation.habits().fileLuck();
        int count = 0;
        for (int i = from; i < to; i++) {
            int p = persons[i];
            int cell = row + type[p];
            long draw = Draws.of(key, p, track);
            float likes =
                    flat.levels[cell]
                            + flat.spreads[cell] * strength[p]
                            + fit[i]
                            + fileLuck * Draws.first(draw);
            thinks[count] = likes;
            who[count] = p;
            luck[count] = draw;
            own[count] = liking[i];
            count += likes > 0 ? 1 : 0;
        }
        return count;
    }

    private int keepBest(int above, int most, int at) {
        float least = Float.NEGATIVE_INFINITY;
        if (above > most) {
            System.arraycopy(thinks, 0, sorted, 0, above);
            least = select(sorted, above, above - most);
        }
        int next = at;
        int limit = at + Math.min(above, most);
        for (int i = 0; i < above && next < limit; i++) {
            if (thinks[i] >= least) {
                person[next] = who[i];
                value[next] = thinks[i];
                bits[next] = luck[i];
                liked[next] = own[i];
                next++;
            }
        }
        return next;
    }

    /// The value that would stand at `rank` (from 0) if the first `size` were sorted ascending.
    static float select(float[] values, int size, int rank) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            float pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) {
                    i++;
                }
                while (values[j] > pivot) {
                    j--;
                }
                if (i <= j) {
                    float swap = values[i];
                    values[i++] = values[j];
                    values[j--] = swap;
                }
            }
            if (rank <= j) {
                high = j;
            } else if (rank >= i) {
                low = i;
            } else {
                return values[rank];
            }
        }
        return values[rank];
    }

    private static float middle(float a, float b, float c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private void makeRoom(int wanted) {
        if (thinks.length <= wanted) {
            int size = wanted + wanted / 2 + 1;
            thinks = Arrays.copyOf(thinks, size);
            sorted = Arrays.copyOf(sorted, size);
            who = Arrays.copyOf(who, size);
            luck = Arrays.copyOf(luck, size);
            own = Arrays.copyOf(own, size);
        }
    }
}
