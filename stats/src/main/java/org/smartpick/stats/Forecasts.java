package org.smartpick.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Forecast chances beside what happened, and how good they were.
///
/// Every entry stands for `weight` people with one forecast, of whom a share came to it: 0 or 1 for
/// one person, anything between for a cell of a table. A score over cells is the mean over their
/// people. Scores: Brier, Monthly Weather Review 78, 1950; log loss in natural logarithms; area
/// under the receiver operating characteristic, ties counted half; calibration error over ten bins
/// of equal width, the last closed.
public final class Forecasts {
    /// Number of bins of the calibration error.
    public static final int BINS = 10;

    private static final double NEVER_CERTAIN = 1e-12;

    private final double[] chance;
    private final double[] share;
    private final double[] weight;
    private final double total;

    private Forecasts(double[] chance, double[] share, double[] weight) {
        this.chance = chance;
        this.share = share;
        this.weight = weight;
        total = Arrays.stream(weight).sum();
    }

    /// One bin of forecasts.
    ///
    /// @param low lower bound, included
    /// @param high upper bound, included in the last bin only
    /// @param weight people in it
    /// @param chance their mean forecast, 0 to 1
    /// @param share share of them to whom it happened, 0 to 1
    public record Bin(double low, double high, double weight, double chance, double share) {}

    /// Forecasts of people: each with weight 1.
    ///
    /// @param chance forecasts, 0 to 1
    /// @param happened 0 or 1, or the true chance where that is known
    public static Forecasts of(double[] chance, double[] happened) {
        double[] weight = new double[chance.length];
        Arrays.fill(weight, 1);
        return of(chance, happened, weight);
    }

    /// Forecasts of cells.
    ///
    /// @param chance forecasts, 0 to 1
    /// @param share shares that happened, 0 to 1
    /// @param weight people behind each, above 0
    public static Forecasts of(double[] chance, double[] share, double[] weight) {
        if (chance.length == 0 || chance.length != share.length || chance.length != weight.length) {
            throw new IllegalArgumentException(
                    chance.length
                            + " forecasts, "
                            + share.length
                            + " outcomes and "
                            + weight.length
                            + " weights: they must be as many, and at least one");
        }
        for (int i = 0; i < chance.length; i++) {
            if (!inside(chance[i]) || !inside(share[i]) || !(weight[i] > 0)) {
                throw new IllegalArgumentException(
                        "forecast "
                                + chance[i]
                                + ", outcome "
                                + share[i]
                                + ", weight "
                                + weight[i]
                                + ": chances lie between 0 and 1, weights above 0");
            }
        }
        return new Forecasts(chance.clone(), share.clone(), weight.clone());
    }

    private static boolean inside(double value) {
        return value >= 0 && value <= 1;
    }

    /// Mean squared distance between forecast and outcome, 0 to 1; small is good.
    public double brier() {
        double sum = 0;
        for (int i = 0; i < chance.length; i++) {
            double miss = 1 - chance[i];
            sum += weight[i] * (share[i] * miss * miss + (1 - share[i]) * chance[i] * chance[i]);
        }
        return sum / total;
    }

    /// Mean negative logarithm of the chance given to what happened; small is good. A forecast of 0
    /// or 1 counts as one in a million million away from it.
    public double logLoss() {
        double sum = 0;
        for (int i = 0; i < chance.length; i++) {
            double p = Math.clamp(chance[i], NEVER_CERTAIN, 1 - NEVER_CERTAIN);
            sum -= weight[i] * (share[i] * Math.log(p) + (1 - share[i]) * Math.log1p(-p));
        }
        return sum / total;
    }

    /// Mean distance between forecast and share, weighted by people, 0 to 1.
    public double meanMiss() {
        double sum = 0;
        for (int i = 0; i < chance.length; i++) {
            sum += weight[i] * Math.abs(chance[i] - share[i]);
        }
        return sum / total;
    }

    /// Chance that somebody to whom it happened had the higher forecast than somebody to whom it
    /// did not, ties counted half; 0.5 where everybody or nobody was spared. O(n log n).
    public double areaUnderCurve() {
        Integer[] order = new Integer[chance.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> chance[i]));
        double below = 0;
        double wins = 0;
        double yes = 0;
        int i = 0;
        while (i < order.length) {
            double tiedYes = 0;
            double tiedNo = 0;
            double value = chance[order[i]];
            while (i < order.length && chance[order[i]] == value) {
                tiedYes += weight[order[i]] * share[order[i]];
                tiedNo += weight[order[i]] * (1 - share[order[i]]);
                i++;
            }
            wins += tiedYes * (below + tiedNo / 2);
            below += tiedNo;
            yes += tiedYes;
        }
        return yes > 0 && below > 0 ? wins / (yes * below) : 0.5;
    }

    /// The bins that hold anybody, ascending.
    public List<Bin> bins() {
        double[] people = new double[BINS];
        double[] forecast = new double[BINS];
        double[] happened = new double[BINS];
        for (int i = 0; i < chance.length; i++) {
            int bin = Math.min(BINS - 1, (int) (chance[i] * BINS));
            people[bin] += weight[i];
            forecast[bin] += weight[i] * chance[i];
            happened[bin] += weight[i] * share[i];
        }
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (people[bin] > 0) {
                bins.add(
                        new Bin(
                                (double) bin / BINS,
                                (bin + 1.0) / BINS,
                                people[bin],
                                forecast[bin] / people[bin],
                                happened[bin] / people[bin]));
            }
        }
        return List.copyOf(bins);
    }

    /// Mean distance between mean forecast and share in ten bins, weighted by people, 0 to 1.
    public double calibrationError() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += bin.weight() * Math.abs(bin.chance() - bin.share());
        }
        return sum / total;
    }

    /// The same forecasts, drawn with repetition: entry i of the result is entry `picks[i]` of
    /// this.
    public Forecasts picked(int[] picks) {
        return new Forecasts(
                Arrays.stream(picks).mapToDouble(i -> chance[i]).toArray(),
                Arrays.stream(picks).mapToDouble(i -> share[i]).toArray(),
                Arrays.stream(picks).mapToDouble(i -> weight[i]).toArray());
    }

    /// Number of entries.
    public int size() {
        return chance.length;
    }

    /// People behind all entries.
    public double people() {
        return total;
    }
}
