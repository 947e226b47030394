package org.smartpick.prediction.fit;

import org.smartpick.stats.Logistic;

/// The chance of being reached after an interview under which a simulated pool returns a match
/// rate.
public final class Reach {
    private static final int STEPS = 60;
    private static final double END = 9;
    private static final double FIRST_WIDTH = 0.25;

    private final double[] odds;
    private final Traits traits;
    private final double wanted;
    private final double tolerance;

    private Reach(double[] odds, Traits traits, double matchRate, double tolerance) {
        this.odds = odds;
        this.traits = traits;
        this.tolerance = tolerance;
        wanted = Logistic.logOdds(inside(matchRate));
    }

    /// Log-odds of being reached: a bracket is widened around the first guess and closed by regula
    /// falsi (Illinois variant) on the log-odds of the match rate; the end of the range, 9 log-odds
    /// either way, where no chance returns the rate.
    ///
    /// @param odds odds of an interview at typical programs ([SimulatedPool#programs])
    /// @param traits the other numbers; their own reach is the first guess
    /// @param matchRate share of the active who match, 0 to 1
    /// @param tolerance largest miss, log-odds of the match rate
    public static double solve(double[] odds, Traits traits, double matchRate, double tolerance) {
        return new Reach(odds, traits, matchRate, tolerance).solve();
    }

    private double solve() {
        double guess = Math.clamp(traits.reach(), -END + 1, END - 1);
        double missed = miss(guess);
        double width = FIRST_WIDTH;
        double other = guess;
        double otherMissed = missed;
        while (Math.abs(missed) >= tolerance && missed * otherMissed > 0) {
            guess = other;
            missed = otherMissed;
            if (Math.abs(guess) >= END) {
                return guess;
            }
            other = Math.clamp(guess - Math.signum(missed) * width, -END, END);
            otherMissed = miss(other);
            width *= 2;
        }
        return missed * otherMissed > 0
                ? guess
                : close(
                        missed < 0 ? guess : other,
                        missed < 0 ? other : guess,
                        Math.min(missed, otherMissed),
                        Math.max(missed, otherMissed));
    }

    private double close(double from, double to, double fromMiss, double toMiss) {
        double low = from;
        double high = to;
        double lowMiss = fromMiss;
        double highMiss = toMiss;
        double guess = low - lowMiss * (high - low) / (highMiss - lowMiss);
        for (int i = 0; i < STEPS && high - low > tolerance; i++) {
            double missed = miss(guess);
            if (Math.abs(missed) < tolerance) {
                return guess;
            }
            if (missed < 0) {
                low = guess;
                lowMiss = missed;
                highMiss /= 2;
            } else {
                high = guess;
                highMiss = missed;
                lowMiss /= 2;
            }
            guess = low - lowMiss * (high - low) / (highMiss - lowMiss);
        }
        return guess;
    }

    private double miss(double reach) {
        double simulated = SimulatedPool.of(odds, traits.withReach(reach)).matchRate();
        return Logistic.logOdds(inside(simulated)) - wanted;
    }

    private static double inside(double rate) {
        return Math.clamp(rate, 1e-4, 1 - 1e-4);
    }
}
