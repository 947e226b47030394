package org.smartpick.prediction.own;

import org.smartpick.domain.figure.Amount;

/// How well a rate fits a weighted figure: the binomial likelihood, scaled so that the share that
/// was told fits with 1.
///
/// `exp(-m KL(s, p))` with m the people that count and KL the distance of the told share s from the
/// rate p; for a counted figure of this season this is the binomial likelihood over its maximum. A
/// percentage that was rounded is averaged over what it can stand for.
record Likelihood(FigureWeight weight) {
    private static final int ROUNDING_POINTS = 5;

    /// Logarithm of the fit of a rate, 0 or less.
    ///
    /// @param rate more than 0 and less than 1
    double logFit(double rate) {
        Amount amount = weight.figure().amount();
        double low = amount.low();
        double width = amount.high() - low;
        if (width <= 0) {
            return -weight.people() * distance(low, rate);
        }
        double sum = 0;
        for (int i = 0; i < ROUNDING_POINTS; i++) {
            double share = low + width * (i + 0.5) / ROUNDING_POINTS;
            sum += Math.exp(-weight.people() * distance(share, rate));
        }
        return Math.log(Math.max(sum / ROUNDING_POINTS, Double.MIN_NORMAL));
    }

    private static double distance(double share, double rate) {
        return part(share, rate) + part(1 - share, 1 - rate);
    }

    private static double part(double share, double rate) {
        return share == 0 ? 0 : share * Math.log(share / rate);
    }
}
