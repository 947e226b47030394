package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// Looks for the best plan within the limits: several greedy starts, each improved by exchanges,
/// the best one kept.
public final class Search {

    private final Market market;
    private final Limit limit;
    private final int[] possible;
    private final BooleanSupplier stopped;

    /// A search.
    ///
    /// @param possible rows of some list that keeps all limits
    /// @param stopped asked now and then; when it says yes, the search ends with what it has
    public Search(Market market, Limit limit, int[] possible, BooleanSupplier stopped) {
        this.market = market;
        this.limit = limit;
        this.possible = possible;
        this.stopped = stopped;
    }

    /// The best plan found.
    ///
    /// @param better told about each plan that is better than those before
    public Plan run(Consumer<Plan> better) {
        List<IntPredicate> openings = Openings.list(market);
        Plan best = Plan.of(market, limit, possible);
        for (IntPredicate rows : openings) {
            Plan found = run(rows, best, better);
            best = found.value() > best.value() ? found : best;
        }
        return best;
    }

    /// The best plan among some rows.
    private Plan run(IntPredicate rows, Plan bestBefore, Consumer<Plan> better) {
        List<Plan> starts = starts(rows);
        starts.sort(Comparator.comparingDouble(plan -> -plan.value()));
        Plan best = bestBefore;
        for (Plan start : starts) {
            if (start == starts.getFirst() && start.value() > best.value()) {
                better.accept(start);
            }
            Exchange.improve(start, rows, stopped);
            if (start.value() > best.value()) {
                best = start;
                better.accept(best);
            }
        }
        return best;
    }

    /// The greedy start by gain for each application, without signals.
    public Plan start() {
        return start(Greedy.Measure.PER_APPLICATION, row -> market.pool(row) == Market.NO_POOL);
    }

    private List<Plan> starts(IntPredicate rows) {
        List<Plan> starts = new ArrayList<>();
        for (Greedy.Measure measure : measures()) {
            IntPredicate plain = row -> rows.test(row) && market.pool(row) == Market.NO_POOL;
            starts.add(start(measure, plain));
            if (market.signals()) {
                starts.add(start(measure, rows));
                if (!stopped.getAsBoolean()) {
                    starts.add(programsFirst(start(measure, plain), plain, rows));
                }
            }
        }
        return starts;
    }

    /// The best list as if there were no signals, then signals where they do the most. Where the
    /// joint start is led astray, this one is not.
    private Plan programsFirst(Plan plan, IntPredicate plain, IntPredicate rows) {
        Exchange.improve(plan, plain, stopped);
        SignalSender.send(plan, rows);
        return plan;
    }

    private List<Greedy.Measure> measures() {
        return market.fees().groups() < 2
                ? List.of(Greedy.Measure.PER_APPLICATION)
                : List.of(Greedy.Measure.PER_APPLICATION, Greedy.Measure.PER_DOLLAR);
    }

    private Plan start(Greedy.Measure measure, IntPredicate rows) {
        Plan plan = base();
        meetFloors(plan, measure, rows);
        if (!plan.tally().allowed()) {
            plan = Plan.of(market, limit, possible);
        }
        Greedy.fill(plan, measure, row -> rows.test(row) && Pins.free(market, row));
        return plan;
    }

    private void meetFloors(Plan plan, Greedy.Measure measure, IntPredicate rows) {
        IntPredicate needed =
                row -> rows.test(row) && Pins.free(market, row) && plan.tally().needed(row);
        while (!plan.tally().floorsMet()) {
            if (Greedy.addBest(plan, measure, needed) < 0 && !addAny(plan, needed)) {
                return;
            }
        }
    }

    private boolean addAny(Plan plan, IntPredicate needed) {
        for (int row = 0; row < market.size(); row++) {
            if (needed.test(row) && plan.tally().fits(row)) {
                plan.add(row);
                return true;
            }
        }
        return false;
    }

    /// The musts alone, without signals.
    private Plan base() {
        Plan plan = new Plan(market, limit);
        for (int row = 0; row < market.size(); row++) {
            if (Pins.must(market, row) && market.plain(row) == row) {
                plan.add(row);
            }
        }
        return plan;
    }
}
