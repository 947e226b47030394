package org.smartpick.match.market;

import java.util.Arrays;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLists;

/// Joint lists: all pairs of what the two interviewed at, by both worths and by being together.
final class CoupleWishes {
    private static final int MOST_PAIRS = 80;
    private static final double TOGETHER = 2;

    private final int[] region;
    private final double[] quality;
    private final int[][] interviews;

    CoupleWishes(int[] region, double[] quality, int[][] interviews) {
        this.region = region;
        this.quality = quality;
        this.interviews = interviews;
    }

    /// Couples of neighbors in a random order of the applicants.
    PackedCouples draw(int[] members, int count) {
        int[] first = new int[count];
        int[] second = new int[count];
        int[][] firstPrograms = new int[count][];
        int[][] secondPrograms = new int[count][];
        for (int c = 0; c < count; c++) {
            first[c] = members[2 * c];
            second[c] = members[2 * c + 1];
            int[] a = interviews[first[c]];
            int[] b = interviews[second[c]];
            int[] pairs = best(a, b);
            firstPrograms[c] = Arrays.stream(pairs).map(i -> a[i / b.length]).toArray();
            secondPrograms[c] = Arrays.stream(pairs).map(i -> b[i % b.length]).toArray();
        }
        PackedLists left = PackedLists.of(firstPrograms);
        PackedLists right = PackedLists.of(secondPrograms);
        return new PackedCouples(first, second, left.start(), left.entry(), right.entry());
    }

    private int[] best(int[] a, int[] b) {
        int[] pairs = new int[a.length * b.length];
        double[] worth = new double[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = i;
            int p = a[i / b.length];
            int q = b[i % b.length];
            worth[i] = quality[p] + quality[q] + (region[p] == region[q] ? TOGETHER : 0);
        }
        int[] sorted = Sorting.descending(pairs, worth);
        return Arrays.copyOf(sorted, Math.min(MOST_PAIRS, sorted.length));
    }
}
