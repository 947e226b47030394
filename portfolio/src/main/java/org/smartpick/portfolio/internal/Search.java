package org.smartpick.portfolio.internal;

/// Looks for the best set within the limits.
public final class Search {

    private Search() {}

    /// The better of two greedy answers: by gain for each application, and by gain for each dollar.
    public static int[] best(Market market, Limit limit) {
        Greedy perApplication = run(market, limit, Greedy.Measure.PER_APPLICATION);
        if (market.fees().groups() < 2) {
            return perApplication.order();
        }
        Greedy perDollar = run(market, limit, Greedy.Measure.PER_DOLLAR);
        return perDollar.set().value() > perApplication.set().value()
                ? perDollar.order()
                : perApplication.order();
    }

    private static Greedy run(Market market, Limit limit, Greedy.Measure measure) {
        Greedy greedy = new Greedy(market, measure);
        greedy.runAll(j -> Pins.must(market, j));
        greedy.run(j -> Pins.free(market, j), limit);
        return greedy;
    }
}
