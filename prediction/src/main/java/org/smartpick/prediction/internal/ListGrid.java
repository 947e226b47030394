package org.smartpick.prediction.internal;

/// The interview chances of a list in every draw at every point of the shared strength, one row a
/// program, and what they multiply and add up to.
///
/// Cell `draw * nodes + node`. Each program is gone through once, so that its numbers stay near.
final class ListGrid {
    private static final int NODES = Draws.NODES.size();
    private static final double FAR = 6;

    private final int[] list;
    private final ProgramOdds[] odds;
    private final double[][] chances;
    private final double[] unmatched = filled(1);
    private final double[] uninvited = filled(1);
    private final double[] mean = filled(0);
    private final double[] variance = filled(0);

    /// The grid of the programs at these indexes.
    ListGrid(int[] list, ProgramOdds[] odds) {
        this.list = list;
        this.odds = odds;
        chances = new double[list.length][];
        for (int i = 0; i < list.length; i++) {
            chances[i] = add(odds[list[i]]);
        }
    }

    private static double[] filled(double value) {
        double[] cells = new double[Draws.COUNT * NODES];
        java.util.Arrays.fill(cells, value);
        return cells;
    }

    private double[] add(ProgramOdds program) {
        double[] own = new double[unmatched.length];
        double[] after = new double[NODES];
        for (int d = 0; d < Draws.COUNT; d++) {
            int base = d * NODES;
            program.interviews(d, own, base);
            program.reaches(d, after);
            for (int k = 0; k < NODES; k++) {
                double p = own[base + k];
                mean[base + k] += p;
                variance[base + k] += p * (1 - p);
                uninvited[base + k] *= 1 - p;
                unmatched[base + k] *= 1 - p * after[k];
            }
        }
        return own;
    }

    /// Expected number of interviews in a cell.
    double mean(int draw, int node) {
        return mean[draw * NODES + node];
    }

    /// Chance of no interview in a cell.
    double uninvited(int draw, int node) {
        return uninvited[draw * NODES + node];
    }

    /// Chance to match in a cell when at most `most` interviews can be attended.
    double match(int most, int draw, int node) {
        int cell = draw * NODES + node;
        boolean ample =
                most >= list.length || mean[cell] + FAR * Math.sqrt(variance[cell]) + FAR < most;
        return ample ? 1 - unmatched[cell] : capped(most, draw, node);
    }

    /// State is the number of interviews attended so far without a match, and programs come in her
    /// order.
    private double capped(int most, int draw, int node) {
        double[] waiting = new double[most + 1];
        waiting[0] = 1;
        for (int i = 0; i < list.length; i++) {
            double p = chances[i][draw * NODES + node];
            double stays = p * (1 - odds[list[i]].reachAfter(draw, node));
            for (int c = most; c > 0; c--) {
                double without = c == most ? 1 : 1 - p;
                waiting[c] = waiting[c] * without + waiting[c - 1] * stays;
            }
            waiting[0] *= most == 0 ? 1 : 1 - p;
        }
        double sum = 0;
        for (double share : waiting) {
            sum += share;
        }
        return 1 - sum;
    }

    /// Interview chance of the program at `place` of the list, averaged over some draws at a point.
    double meanInterview(int place, int[] draws, int node) {
        double[] own = chances[place];
        double sum = 0;
        for (int draw : draws) {
            sum += own[draw * NODES + node];
        }
        return sum / draws.length;
    }
}
