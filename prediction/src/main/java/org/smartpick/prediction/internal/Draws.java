package org.smartpick.prediction.internal;

import org.smartpick.stats.Normal;
import org.smartpick.stats.NormalNodes;
import org.smartpick.stats.RandomStream;

/// The parameter draws that carry the doubt: how many, from which seed, and the points of the
/// shared strength.
final class Draws {
    /// Number of parameter draws.
    static final int COUNT = 200;

    /// Index of the middle of all doubts, after the draws.
    static final int MIDDLE = COUNT;

    /// Seed of all draws.
    static final long SEED = 20_261_122L;

    /// Points of the shared strength and their weights.
    static final NormalNodes NODES = NormalNodes.of(20);

    private static final double[] SLICE_MIDDLES = new double[COUNT];
    private static final double TABLE_END = 6;
    private static final int TABLE_STEPS_A_UNIT = 100;
    private static final double[] BELOW =
            new double[(int) (2 * TABLE_END * TABLE_STEPS_A_UNIT) + 1];

    static {
        for (int slice = 0; slice < COUNT; slice++) {
            SLICE_MIDDLES[slice] = Normal.quantile((slice + 0.5) / COUNT);
        }
        for (int i = 0; i < BELOW.length; i++) {
            BELOW[i] = Normal.cumulative((double) i / TABLE_STEPS_A_UNIT - TABLE_END);
        }
    }

    private Draws() {}

    /// Middle of a slice of the spread over programs, standard normal units.
    static double sliceMiddle(int slice) {
        return SLICE_MIDDLES[slice];
    }

    /// Share of the standard normal below `x`, by straight lines in a table, right to 1e-5.
    static double below(double x) {
        double place = (Math.clamp(x, -TABLE_END, TABLE_END) + TABLE_END) * TABLE_STEPS_A_UNIT;
        int i = Math.min((int) place, BELOW.length - 2);
        return BELOW[i] + (place - i) * (BELOW[i + 1] - BELOW[i]);
    }

    /// One standard normal doubt of its own for each draw, and 0 for the middle.
    static double[] doubts(String name) {
        double[] values = new double[COUNT + 1];
        System.arraycopy(RandomStream.of(SEED, name).normals(COUNT), 0, values, 0, COUNT);
        return values;
    }

    /// In which order a program's draws go through the slices of the spread over programs.
    static int[] order(String program) {
        return RandomStream.of(SEED, program).order(COUNT);
    }
}
