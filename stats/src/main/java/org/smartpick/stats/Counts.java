package org.smartpick.stats;

import java.util.List;

/// The distribution of how many of several independent events happen (Poisson-binomial), by adding
/// one event at a time; O(n) an event, exact.
public final class Counts {
    private final double[] mass;
    private int events; // added so far

    /// No event yet: zero happen for certain.
    ///
    /// @param most most events that will be added
    public Counts(int most) {
        mass = new double[most + 1];
        reset();
    }

    /// Forgets all events.
    public void reset() {
        java.util.Arrays.fill(mass, 0);
        mass[0] = 1;
        events = 0;
    }

    /// Adds an independent event.
    ///
    /// @param probability 0 to 1
    public void add(double probability) {
        events++;
        double stays = 1 - probability;
        for (int k = events; k > 0; k--) {
            mass[k] = mass[k] * stays + mass[k - 1] * probability;
        }
        mass[0] *= stays;
    }

    /// Adds `weight` times this distribution to `mixture`.
    public void addTo(double[] mixture, double weight) {
        for (int k = 0; k <= events; k++) {
            mixture[k] += weight * mass[k];
        }
    }

    /// Chance of at least k at index k, from k = 0, of a distribution over counts.
    public static List<Double> atLeast(double[] mixture) {
        Double[] tail = new Double[mixture.length];
        double sum = 0;
        for (int k = mixture.length - 1; k >= 0; k--) {
            sum += mixture[k];
            tail[k] = Math.min(1, sum);
        }
        return List.of(tail);
    }

    /// Smallest count at or below which a share `p` of the distribution lies.
    public static int quantile(double[] mixture, double p) {
        double sum = 0;
        for (int k = 0; k < mixture.length; k++) {
            sum += mixture[k];
            if (sum >= p - 1e-12) {
                return k;
            }
        }
        return mixture.length - 1;
    }
}
