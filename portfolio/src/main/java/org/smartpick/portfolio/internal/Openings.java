package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Which openings to pay for: a greedy search would never pay a price that only many applications
/// together are worth, so every set of openings is searched apart.
final class Openings {

    private static final int MOST_TRIED = 6;

    private Openings() {}

    /// For each set of openings that stay closed, the rows that may be chosen; all rows first.
    static List<IntPredicate> list(Market market) {
        Conditions conditions = market.conditions();
        int[] charged =
                IntStream.range(0, conditions.count())
                        .filter(c -> conditions.chargeUsd(c) > 0 || conditions.price(c) > 0)
                        .limit(MOST_TRIED)
                        .toArray();
        List<IntPredicate> rows = new ArrayList<>();
        for (int closed = 0; closed < 1 << charged.length; closed++) {
            int mask = closed;
            rows.add(row -> !touches(conditions.of(market.original(row)), charged, mask));
        }
        return rows;
    }

    private static boolean touches(int[] of, int[] charged, int mask) {
        for (int i = 0; i < charged.length; i++) {
            if ((mask >> i & 1) == 1) {
                for (int condition : of) {
                    if (condition == charged[i]) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
