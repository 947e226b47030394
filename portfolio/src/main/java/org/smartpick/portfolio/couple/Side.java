package org.smartpick.portfolio.couple;

import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Tally;

/// One of the two people: the ways to apply, their limits and their places.
///
/// @param market the person's rows
/// @param limit money and number
/// @param place place of each candidate
record Side(Market market, Limit limit, int[] place) {

    static Side of(PortfolioProblem problem, int[] place) {
        return new Side(Market.of(problem), Limit.of(problem.limits()), place);
    }

    int placeOf(int row) {
        return place[market.original(row)];
    }

    double reach(int row, int node) {
        return market.reach()[row * market.nodes() + node];
    }

    Tally tally(int[] rows) {
        Tally tally = new Tally(market, limit);
        for (int row : rows) {
            tally.add(row);
        }
        return tally;
    }
}
