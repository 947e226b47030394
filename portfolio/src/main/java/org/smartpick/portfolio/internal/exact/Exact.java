package org.smartpick.portfolio.internal.exact;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;

/// Chooses the exact algorithm for a problem, where there is one that ends soon enough.
public final class Exact {

    private Exact() {}

    /// The best rows, proven; empty when no exact algorithm applies or it would take too long.
    ///
    /// @param known value of a plan that is known already
    /// @param stopped when it says yes, the attempt ends without an answer
    public static Optional<int[]> find(
            Market market, Limit limit, double known, BooleanSupplier stopped) {
        boolean plain = !market.signals() && market.conditions().count() == 0;
        if (plain && market.nodes() == 1) {
            Optional<int[]> table =
                    CostTable.find(market, limit, stopped)
                            .or(() -> CountTable.find(market, limit, stopped));
            if (table.isPresent()) {
                return table;
            }
        }
        if (plain && countsAlone(market) && !hasMust(market)) {
            Optional<int[]> chain = CommonScore.find(market, limit, stopped);
            if (chain.isPresent()) {
                return chain;
            }
        }
        return DepthFirst.find(market, limit, known, stopped);
    }

    /// Whether the greedy answer is optimal already: one node, and only the number of applications
    /// matters.
    public static boolean greedyIsOptimal(Market market) {
        return market.nodes() == 1
                && !market.signals()
                && market.conditions().count() == 0
                && countsAlone(market);
    }

    /// The optimal rows by [BlockHulls] where [#greedyIsOptimal] and nothing is a must; empty
    /// otherwise.
    public static Optional<int[]> nested(Market market, Limit limit) {
        if (hasMust(market)) {
            return Optional.empty();
        }
        int[] rows =
                IntStream.range(0, market.size()).filter(row -> Pins.free(market, row)).toArray();
        double[] worth = Arrays.stream(rows).mapToDouble(market::worth).toArray();
        double[] chance = Arrays.stream(rows).mapToDouble(row -> market.reach()[row]).toArray();
        int number = Math.min(limit.most(), affordable(market, limit));
        int[] picks = BlockHulls.order(worth, chance, number);
        return Optional.of(Arrays.stream(picks).map(i -> rows[i]).toArray());
    }

    /// Most applications that the money pays for, where fees depend on the number alone.
    static int affordable(Market market, Limit limit) {
        int count = 0;
        long spent = 0;
        for (int g = 0; g < market.fees().groups(); g++) {
            for (int n = 0; n < market.fees().most(g); n++) {
                spent += market.fees().next(g, n);
                count += spent <= limit.budgetUsd() ? 1 : 0;
            }
        }
        return count;
    }

    /// Whether fees are the same whichever candidates are chosen.
    static boolean countsAlone(Market market) {
        if (market.fees().groups() < 2) {
            return true;
        }
        int fee = -1;
        for (int g = 0; g < market.fees().groups(); g++) {
            for (int n = 0; n < market.fees().most(g); n++) {
                int next = market.fees().next(g, n);
                if (fee >= 0 && next != fee) {
                    return false;
                }
                fee = next;
            }
        }
        return true;
    }

    private static boolean hasMust(Market market) {
        for (int row = 0; row < market.size(); row++) {
            if (Pins.must(market, row)) {
                return true;
            }
        }
        return false;
    }
}
