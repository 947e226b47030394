package org.smartpick.portfolio.internal;

import java.util.HashMap;
import java.util.Map;
import org.smartpick.portfolio.Portfolio;

/// The rows of a market that a described list stands for.
public final class ListRows {

    private ListRows() {}

    /// A row for each pick: plain, or with the signal that the list sends there.
    public static int[] of(Market market, Portfolio list) {
        Map<Integer, Integer> pools = new HashMap<>();
        list.signals().forEach(use -> pools.put(use.candidate(), use.pool()));
        int[] places = market.places();
        return list.picks().stream()
                .mapToInt(Portfolio.Pick::candidate)
                .map(candidate ->
                        row(
                                market,
                                places[candidate],
                                pools.getOrDefault(candidate, Market.NO_POOL)))
                .toArray();
    }

    private static int row(Market market, int plain, int pool) {
        int row = market.sibling(plain, pool);
        if (row < 0) {
            throw new IllegalArgumentException(
                    "the list sends a signal that its program does not read");
        }
        return row;
    }
}
