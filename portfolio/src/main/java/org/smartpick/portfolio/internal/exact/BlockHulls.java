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
/// changes a and c of every other block and rebuilds its own. No pick changes who is worth more
/// than whom, so a program can only be a corner when its chance is higher than that of all who are
/// worth more in its block: a rebuild looks along the block once, without sorting, and keeps the
/// few that set a record. Cost: O(h √m), against O(h m) of the plain array.
public final class BlockHulls {

    private static final double NOTHING = 1e-290;

    private final int width;
    private final int blocks;
    // Programs left in each block by falling worth, pushed together: how many, which, the chance of
    // each, and its worth as it was when the block was last rebuilt.
    private final int[] count;
    private final int[] left;
    private final double[] chance;
    private final double[] base;
    // Corners of the hull of each block: place in the block, chance, and chance × base.
    private final int[] hull;
    private final double[] x;
    private final double[] y;
    // The best corner of each block, its place, its gain, and the shift for each unit of slope at
    // which the next corner becomes as good.
    private final int[] corner;
    private final double[] cornerX;
    private final double[] cornerY;
    private final double[] turn;
    private final double[] gain;
    private final double[] slope;
    private final double[] shift;

    private BlockHulls(double[] worth, double[] chance) {
        int m = worth.length;
        this.chance = chance.clone();
        base = worth.clone();
        width = Math.max(8, (int) (1.25 * Math.sqrt(m)));
        blocks = (m + width - 1) / width;
        left = new int[m];
        count = new int[blocks];
        hull = new int[m];
        x = new double[m];
        y = new double[m];
        corner = new int[blocks];
        cornerX = new double[blocks];
        cornerY = new double[blocks];
        turn = new double[blocks];
        gain = new double[blocks];
        slope = new double[blocks];
        shift = new double[blocks];
        Arrays.setAll(left, j -> j);
        Arrays.fill(slope, 1);
        for (int block = 0; block < blocks; block++) {
            count[block] = Math.min(width, m - block * width);
            rebuild(block);
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
            picks[count++] = hulls.left[hulls.hull[hulls.corner[block]]];
            block = hulls.take(block);
        }
        return Arrays.copyOf(picks, count);
    }

    private int best() {
        int best = -1;
        double most = -1;
        for (int block = 0; block < blocks; block++) {
            if (gain[block] > most) {
                most = gain[block];
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
        rebuild(block);
        lower(block, lost);
        thin(block + 1, miss);
        return best();
    }

    /// Takes a gain off the worth of all blocks before one.
    private void lower(int end, double lost) {
        for (int b = 0; b < end; b++) {
            shift[b] -= lost;
            gain[b] = slope[b] * cornerY[b] + shift[b] * cornerX[b];
        }
        for (int b = 0; b < end; b++) {
            if (shift[b] <= slope[b] * turn[b]) {
                climb(b);
            }
        }
    }

    /// Makes the worth of a block and all after it smaller by a factor.
    private void thin(int first, double miss) {
        for (int b = first; b < blocks; b++) {
            slope[b] *= miss;
            shift[b] *= miss;
            gain[b] *= miss;
        }
    }

    /// Takes a pick out of its block and writes the worths of the others out.
    private void change(int block, int pick, double miss, double lost) {
        double a = slope[block];
        double c = shift[block];
        int last = block * width + --count[block];
        for (int i = block * width; i < pick; i++) {
            base[i] = a * base[i] + c - lost;
        }
        for (int i = pick; i < last; i++) {
            base[i] = (a * base[i + 1] + c) * miss;
        }
        System.arraycopy(chance, pick + 1, chance, pick, last - pick);
        System.arraycopy(left, pick + 1, left, pick, last - pick);
        slope[block] = 1;
        shift[block] = 0;
    }

    /// Moves to the best corner after the shift of a block fell.
    private void climb(int block) {
        int first = block * width;
        int at = corner[block];
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
        stand(block, at);
    }

    /// Notes the corner that is best now.
    private void stand(int block, int at) {
        corner[block] = at;
        cornerX[block] = x[at];
        cornerY[block] = y[at];
        gain[block] = slope[block] * y[at] + shift[block] * x[at];
        turn[block] =
                at == block * width
                        ? Double.NEGATIVE_INFINITY
                        : -(y[at] - y[at - 1]) / (x[at] - x[at - 1]);
    }

    private void standNowhere(int block) {
        corner[block] = block * width - 1;
        cornerX[block] = 0;
        cornerY[block] = 0;
        gain[block] = 0;
        turn[block] = Double.NEGATIVE_INFINITY;
    }

    /// Upper hull of the points left in a block, up to its highest point.
    private void rebuild(int block) {
        int first = block * width;
        int end = first + count[block];
        int top = first - 1;
        double record = 0;
        for (int i = first; i < end; i++) {
            if (chance[i] > record) {
                record = chance[i];
                top = append(first, top, i);
            }
        }
        if (top < first) {
            standNowhere(block);
        } else {
            stand(block, top);
        }
    }

    /// Puts a point with a higher chance than all before on the hull, where it belongs there;
    /// answers the last corner.
    private int append(int first, int last, int place) {
        double px = chance[place];
        double py = px * base[place];
        int top = last;
        if (top >= first && py <= y[top]) {
            return top;
        }
        while (top > first
                && (y[top] - y[top - 1]) * (px - x[top - 1])
                        <= (py - y[top - 1]) * (x[top] - x[top - 1])) {
            top--;
        }
        top++;
        hull[top] = place;
        x[top] = px;
        y[top] = py;
        return top;
    }
}
