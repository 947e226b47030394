package org.smartpick.prediction.internal;

import org.smartpick.stats.NormalNodes;
import org.smartpick.stats.RandomStream;

/// The parameter draws that carry the doubt: how many, from which seed, and the points of the
/// shared strength.
final class Draws {
    /// Number of parameter draws.
    static final int COUNT = 64;

    /// Index of the middle of all doubts, after the draws.
    static final int MIDDLE = COUNT;

    /// Seed of all draws.
    static final long SEED = 20_261_122L;

    /// Points of the shared strength and their weights.
    static final NormalNodes NODES = NormalNodes.of(20);

    private Draws() {}

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
