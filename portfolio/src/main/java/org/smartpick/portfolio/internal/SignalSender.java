package org.smartpick.portfolio.internal;

import java.util.function.IntPredicate;

/// Sends signals to programs that are chosen already, each time where one does the most.
final class SignalSender {

    private SignalSender() {}

    /// Sends signals while one that is left gains anything.
    ///
    /// @param allowed which rows may come in
    static void send(Plan plan, IntPredicate allowed) {
        boolean sent = true;
        while (sent) {
            sent = sendBest(plan, allowed);
        }
    }

    private static boolean sendBest(Plan plan, IntPredicate allowed) {
        Market market = plan.market();
        double best = 0;
        int out = -1;
        int in = -1;
        for (int rank = 0; rank < plan.set().count(); rank++) {
            int row = plan.set().get(rank);
            if (market.pool(row) != Market.NO_POOL) {
                continue;
            }
            for (int other = row + 1;
                    other < market.size() && market.plain(other) == row;
                    other++) {
                int pool = market.pool(other);
                if (allowed.test(other) && plan.tally().used(pool) < market.pools()[pool]) {
                    double gain = plan.set().swapGain(rank, other);
                    if (gain > best) {
                        best = gain;
                        out = row;
                        in = other;
                    }
                }
            }
        }
        if (in < 0) {
            return false;
        }
        plan.remove(out);
        plan.add(in);
        return true;
    }
}
