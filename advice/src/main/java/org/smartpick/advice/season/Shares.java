package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Whole numbers in given proportions.
final class Shares {
    private Shares() {}

    /// Whole numbers, not negative, as the weights are to each other, that add up to `sum` (largest
    /// remainders).
    static int[] of(double[] weights, int sum) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        int[] shares = new int[weights.length];
        double[] rest = new double[weights.length];
        List<Integer> order = new ArrayList<>();
        int left = sum;
        for (int i = 0; i < weights.length; i++) {
            double exact = total > 0 ? weights[i] * sum / total : 0;
            shares[i] = (int) exact;
            rest[i] = exact - shares[i];
            left -= shares[i];
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -rest[i]).thenComparingInt(i -> i));
        for (int i = 0; left > 0 && !order.isEmpty(); i = (i + 1) % order.size()) {
            shares[order.get(i)]++;
            left--;
        }
        return shares;
    }
}
