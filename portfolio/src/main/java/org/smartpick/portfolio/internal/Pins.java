package org.smartpick.portfolio.internal;

import org.smartpick.portfolio.PortfolioProblem.Pin;

/// Reads the person's own decisions.
final class Pins {

    private Pins() {}

    static boolean must(Market market, int j) {
        return market.pin(j) == Pin.MUST;
    }

    static boolean free(Market market, int j) {
        return market.pin(j) == Pin.FREE;
    }

    static boolean never(Market market, int j) {
        return market.pin(j) == Pin.NEVER;
    }
}
