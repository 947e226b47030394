package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;

/// How the interview rates of programs spread, as a quantile function through the published
/// percentiles.
///
/// Straight lines join the percentiles; above the 90th the line is tilted so that the mean comes
/// back exactly. Rates that were printed as zero stand for less than half a percent and are taken
/// as [#FLOOR].
public final class RateSpread {
    /// Rate of a program whose rate was printed as 0.00.
    public static final double FLOOR = 0.001;

    private static final double CEILING = 0.98;
    private static final List<Measure> PERCENTILES =
            List.of(
                    Measure.INTERVIEW_P10,
                    Measure.INTERVIEW_P25,
                    Measure.INTERVIEW_MEDIAN,
                    Measure.INTERVIEW_P75,
                    Measure.INTERVIEW_P90);
    private static final double[] SHARES = {0.1, 0.25, 0.5, 0.75, 0.9};

    private final double[] shares;
    private final double[] rates;
    private final double mean;

    private RateSpread(double[] shares, double[] rates, double mean) {
        this.shares = shares;
        this.rates = rates;
        this.mean = mean;
    }

    /// The published spread of a group, where mean and percentiles are published.
    public static Optional<RateSpread> find(
            PublishedEvidence evidence, String specialty, String group) {
        Optional<Figure> mean = evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, group);
        if (mean.isEmpty() || mean.get().value() <= 0) {
            return Optional.empty();
        }
        double zero =
                evidence.find(Measure.INTERVIEW_ZERO_SHARE, Cohort.ALL, specialty, group)
                                .map(Figure::value)
                                .orElse(0.0)
                        / 100;
        List<double[]> knots = new ArrayList<>();
        knots.add(new double[] {0, FLOOR / 2});
        if (zero > 0) {
            knots.add(new double[] {zero, FLOOR});
        }
        for (int i = 0; i < SHARES.length; i++) {
            Optional<Figure> figure =
                    evidence.find(PERCENTILES.get(i), Cohort.ALL, specialty, group);
            if (figure.isPresent() && SHARES[i] > zero + 0.001) {
                knots.add(
                        new double[] {SHARES[i], Math.max(figure.get().value() / 100, 2 * FLOOR)});
            }
        }
        return Optional.of(through(knots, mean.get().value() / 100));
    }

    private static RateSpread through(List<double[]> knots, double mean) {
        int n = knots.size();
        double[] shares = new double[n + 1];
        double[] rates = new double[n + 1];
        for (int i = 0; i < n; i++) {
            shares[i] = knots.get(i)[0];
            rates[i] = i == 0 ? knots.get(i)[1] : Math.max(rates[i - 1], knots.get(i)[1]);
        }
        shares[n] = 1;
        double left = 1 - shares[n - 1];
        double tail =
                left > 0 ? 2 * (mean - area(shares, rates, n)) / left - rates[n - 1] : rates[n - 1];
        rates[n] = Math.clamp(tail, rates[n - 1], Math.max(CEILING, rates[n - 1]));
        return new RateSpread(shares, rates, area(shares, rates, n + 1)).withMean(mean);
    }

    private static double area(double[] shares, double[] rates, int knots) {
        double area = 0;
        for (int i = 1; i < knots; i++) {
            area += (shares[i] - shares[i - 1]) * (rates[i] + rates[i - 1]) / 2;
        }
        return area;
    }

    /// The same shape with another mean; the odds of all rates are multiplied by one number.
    public RateSpread withMean(double wanted) {
        double low = -12;
        double high = 12;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (area(shares, shifted(middle), shares.length) < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double[] moved = shifted((low + high) / 2);
        return new RateSpread(shares, moved, area(shares, moved, shares.length));
    }

    private double[] shifted(double logOdds) {
        double factor = Math.exp(logOdds);
        double[] moved = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            double odds = factor * rates[i] / (1 - rates[i]);
            moved[i] = Math.min(CEILING, odds / (1 + odds));
        }
        return moved;
    }

    /// The rate below which a share `p` of the programs lies, 0 to 1.
    public double at(double p) {
        int i = 1;
        while (i < shares.length - 1 && shares[i] < p) {
            i++;
        }
        double width = shares[i] - shares[i - 1];
        double place = width > 0 ? (p - shares[i - 1]) / width : 1;
        return rates[i - 1] + Math.clamp(place, 0, 1) * (rates[i] - rates[i - 1]);
    }

    /// Mean over programs, 0 to 1.
    public double mean() {
        return mean;
    }
}
