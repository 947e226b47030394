package org.smartpick.portfolio.internal.exact;

import java.util.Arrays;

/// One fee, independent admissions: the optimal nested lists, for thousands of programs.
///
/// After a pick k the rest sees a smaller market (Chade and Smith 2006; Kapur and Hong 2022): the
/// worth t of a less wanted program becomes t (1 − f_k), that of a more wanted one t − f_k t_k, and
/// the next pick is the largest f t. Programs, sorted by worth, are cut into blocks of about the
/// square root of their number. Inside a block that holds no pick all worths are a × base + c with
/// common a and c, so that a gain is a (f × base) + c f: the best is a corner of the upper hull of
/// the points (f, f × base). Since c / a only falls, the corner only moves to smaller f. A pick
/// changes a and c of every other block and rebuilds its own. Cost: O(m log m + h √m), against O(h
/// m) of the plain array.
public final class BlockHulls {

    private static final double NOTHING = 1e-290;
    private static final long PLACE = 0xffffL;

    private final double[] chance;
    private final double[] base;
    private final int width;
    private final int blocks;
    // Programs left in each block by rising chance, and how many.
    private final int[] left;
    private final int[] count;
    // Corners of the hull of each block: program, chance, and chance × base.
    private final int[] hull;
    private final double[] x;
    private final double[] y;
    // The best corner of each block and its gain.
    private final int[] corner;
    private final double[] gain;
    private final double[] slope;
    private final double[] shift;

    private BlockHulls(double[] worth, double[] chance) {
        int m = worth.length;
        this.chance = chance;
        base = worth.clone();
        width = Math.max(8, (int) (0.75 * Math.sqrt(m)));
        blocks = (m + width - 1) / width;
        left = new int[m];
        count = new int[blocks];
        hull = new int[m];
        x = new double[m];
        y = new double[m];
        corner = new int[blocks];
        gain = new double[blocks];
        slope = new double[blocks];
        shift = new double[blocks];
        sortBlocks();
        Arrays.fill(slope, 1);
        for (int block = 0; block < blocks; block++) {
            rebuild(block, -1);
        }
    }

    /// The best programs, the first `number` of them, in the order in which they join the optimal
    /// list. Ends early when nothing gains any more.
    ///
    /// @param worth worth of each program, not negative, falling
    /// @param chance chance of admission at each, 0 to 1
    public static int[] order(double[] worth, double[] chance, int number) {
        int[] picks = new int[Math.min(number, worth.length)];
        BlockHulls hulls = new BlockHulls(worth, chance);
        int count = 0;
        int block = hulls.best();
        while (count < picks.length && block >= 0 && hulls.gain[block] >= NOTHING) {
            picks[count++] = hulls.hull[hulls.corner[block]];
            block = hulls.take(block);
        }
        return Arrays.copyOf(picks, count);
    }

    /// Sorts each block by chance; the place in the block rides in the lowest bits.
    private void sortBlocks() {
        long[] keys = new long[width];
        for (int block = 0; block < blocks; block++) {
            int from = block * width;
            int size = Math.min(width, chance.length - from);
            for (int i = 0; i < size; i++) {
                keys[i] = (Double.doubleToRawLongBits(chance[from + i]) & ~PLACE) | i;
            }
            Arrays.sort(keys, 0, size);
            for (int i = 0; i < size; i++) {
                left[from + i] = from + (int) (keys[i] & PLACE);
            }
            count[block] = size;
        }
    }

    private int best() {
        int best = -1;
        for (int block = 0; block < blocks; block++) {
            if (best < 0 || gain[block] > gain[best]) {
                best = block;
            }
        }
        return best;
    }

    /// Takes the best program of a block; answers the block that is best afterwards.
    private int take(int block) {
        int pick = hull[corner[block]];
        double miss = 1 - chance[pick];
        double lost = gain[block];
        change(block, pick, miss, lost);
        rebuild(block, pick);
        int best = block;
        for (int b = 0; b < block; b++) {
            shift[b] -= lost;
            climb(b);
            best = gain[b] > gain[best] ? b : best;
        }
        for (int b = block + 1; b < blocks; b++) {
            slope[b] *= miss;
            shift[b] *= miss;
            gain[b] *= miss;
            best = gain[b] > gain[best] ? b : best;
        }
        return best;
    }

    /// Writes the worths of a block out after a pick in it.
    private void change(int block, int pick, double miss, double lost) {
        double a = slope[block];
        double c = shift[block];
        int end = Math.min(chance.length, (block + 1) * width);
        for (int j = block * width; j < pick; j++) {
            base[j] = a * base[j] + c - lost;
        }
        for (int j = pick; j < end; j++) {
            base[j] = (a * base[j] + c) * miss;
        }
        slope[block] = 1;
        shift[block] = 0;
    }

    /// Moves to the best corner after the shift of a block fell.
    private void climb(int block) {
        int first = block * width;
        int at = corner[block];
        if (at < first) {
            return;
        }
        double a = slope[block];
        double c = shift[block];
        double here = a * y[at] + c * x[at];
        while (at > first) {
            double next = a * y[at - 1] + c * x[at - 1];
            if (next < here) {
                break;
            }
            here = next;
            at--;
        }
        corner[block] = at;
        gain[block] = here;
    }

    /// Upper hull of the points left in a block without the pick, up to its highest point.
    private void rebuild(int block, int pick) {
        int first = block * width;
        int end = first + count[block];
        int top = first - 1;
        int kept = first;
        for (int i = first; i < end; i++) {
            int j = left[i];
            if (j == pick) {
                continue;
            }
            left[kept++] = j;
            double px = chance[j];
            double py = px * base[j];
            if (top >= first && py <= y[top]) {
                continue;
            }
            while (top > first
                    && (y[top] - y[top - 1]) * (px - x[top - 1])
                            <= (py - y[top - 1]) * (x[top] - x[top - 1])) {
                top--;
            }
            top++;
            hull[top] = j;
            x[top] = px;
            y[top] = py;
        }
        count[block] = kept - first;
        corner[block] = top;
        gain[block] = top < first ? 0 : y[top];
    }
}
