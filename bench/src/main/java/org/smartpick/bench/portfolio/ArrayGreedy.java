package org.smartpick.bench.portfolio;

/// A rival: the plain array greedy of Kapur and Hong (arXiv 2205.01869, their algorithm for one
/// fee), O(h m).
///
/// Every program keeps the worth that it has in the market left over; the next pick is the largest
/// chance × worth, and then every worth is adapted.
final class ArrayGreedy {

    private ArrayGreedy() {}

    /// The first `number` programs of the optimal nested lists.
    ///
    /// @param worth falling
    static int[] order(double[] worth, double[] chance, int number) {
        double[] left = worth.clone();
        boolean[] taken = new boolean[left.length];
        int[] order = new int[number];
        for (int n = 0; n < number; n++) {
            int best = -1;
            double most = -1;
            for (int j = 0; j < left.length; j++) {
                double gain = chance[j] * left[j];
                if (gain > most && !taken[j]) {
                    most = gain;
                    best = j;
                }
            }
            order[n] = best;
            taken[best] = true;
            for (int j = 0; j < best; j++) {
                left[j] -= most;
            }
            double miss = 1 - chance[best];
            for (int j = best; j < left.length; j++) {
                left[j] *= miss;
            }
        }
        return order;
    }
}
