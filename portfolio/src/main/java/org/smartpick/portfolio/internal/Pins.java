package org.smartpick.portfolio.internal;

import org.smartpick.portfolio.PortfolioProblem.Pin;

/// Reads the person's own decisions.
public final class Pins {

    private Pins() {}

    /// It has to be in.
    public static boolean must(Market market, int j) {
        return market.pin(j) == Pin.MUST;
    }

    /// The optimizer decides.
    public static boolean free(Market market, int j) {
        return market.pin(j) == Pin.FREE;
    }

    /// It must not be in.
    public static boolean never(Market market, int j) {
        return market.pin(j) == Pin.NEVER;
    }
}
