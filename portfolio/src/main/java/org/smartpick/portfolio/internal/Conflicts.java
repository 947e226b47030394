package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in plain words why no portfolio can keep all limits.
public final class Conflicts {

    private Conflicts() {}

    /// What is wrong, with figures and a way out; empty when a portfolio exists.
    public static String text(Market market, Limit limit) {
        Spending musts = new Spending(market.fees());
        for (int j = 0; j < market.size(); j++) {
            if (Pins.must(market, j)) {
                musts.add(market.group(j));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (musts.number() > limit.most()) {
            sentences.add(
                    String.format(
                            Locale.ROOT,
                            "Your must-apply list has %,d programs, but your limit is %,d applications. Raise the limit"
                                    + " to %,d or take %,d off the list.",
                            musts.number(),
                            limit.most(),
                            musts.number(),
                            musts.number() - limit.most()));
        }
        if (musts.costUsd() > limit.budgetUsd()) {
            sentences.add(
                    String.format(
                            Locale.ROOT,
                            "Your must-apply list costs $%,d in application fees, but your budget is $%,d. Raise the"
                                    + " budget by $%,d or take programs off the list.",
                            musts.costUsd(),
                            limit.budgetUsd(),
                            musts.costUsd() - limit.budgetUsd()));
        }
        return String.join(" ", sentences);
    }
}
