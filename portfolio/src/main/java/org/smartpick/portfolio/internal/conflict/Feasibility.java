package org.smartpick.portfolio.internal.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.smartpick.portfolio.internal.Conditions;
import org.smartpick.portfolio.internal.FeeTable;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;
import org.smartpick.portfolio.internal.Tally;

/// Whether any list keeps given demands: the musts, and for each lower limit that is missed,
/// members are tried, the cheapest and most useful kind first. Candidates of one kind (same fee
/// group, same conditions) are interchangeable here, so only one of each kind is tried at a time.
public final class Feasibility {

    private static final int MOST_STEPS = 20_000;

    private final Market market;
    private final Conditions conditions;
    private final Limit limit;
    private final Tally tally;
    private final List<Integer> chosen = new ArrayList<>();
    private final int[] kind;
    private final int[] needing;
    private final int[] leastFee;
    // Steps taken; the search gives up at a limit.
    private int steps;

    private Feasibility(Market market, Limit limit, Conditions conditions) {
        this.market = market;
        this.conditions = conditions;
        this.limit = limit;
        tally = new Tally(market, limit, conditions);
        needing =
                IntStream.range(0, market.size())
                        .filter(row ->
                                market.plain(row) == row
                                        && !Pins.never(market, row)
                                        && tally.needed(row))
                        .toArray();
        kind = kinds(market, conditions, needing);
        leastFee = leastFees(market.fees());
    }

    /// The least that any application of each group costs, whenever it is sent.
    private static int[] leastFees(FeeTable fees) {
        return IntStream.range(0, fees.groups())
                .map(group ->
                        IntStream.range(0, fees.most(group))
                                .map(count -> fees.next(group, count))
                                .min()
                                .orElse(0))
                .toArray();
    }

    /// The kind of each of some rows, as a number.
    private static int[] kinds(Market market, Conditions conditions, int[] rows) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] kind = new int[market.size()];
        for (int row : rows) {
            int candidate = market.original(row);
            String name =
                    market.group(row)
                            + Arrays.toString(conditions.of(candidate))
                            + Arrays.toString(conditions.load(candidate));
            kind[row] = numbers.computeIfAbsent(name, _ -> numbers.size());
        }
        return kind;
    }

    /// Whether some lower limit cannot be reached any more, whatever else is chosen: not enough
    /// members are left, or not enough applications, or not enough money for the next one, or for
    /// all of them at the least fee there is. A charge is paid once, so it counts for the next
    /// only.
    private boolean hopeless() {
        int[] left = new int[conditions.count()];
        int[] cheapest = new int[conditions.count()];
        int[] least = new int[conditions.count()];
        Arrays.fill(cheapest, Integer.MAX_VALUE);
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int row : needing) {
            if (!tally.fits(row)) {
                continue;
            }
            int usd = tally.nextUsd(row);
            for (int condition : conditions.of(market.original(row))) {
                left[condition]++;
                cheapest[condition] = Math.min(cheapest[condition], usd);
                least[condition] = Math.min(least[condition], leastFee[market.group(row)]);
            }
        }
        int restUsd = limit.budgetUsd() - tally.costUsd();
        for (int c = 0; c < left.length; c++) {
            double missing = tally.missing(c);
            if (missing > 0
                    && (missing > left[c]
                            || missing > limit.most() - tally.number()
                            || cheapest[c] > restUsd
                            || missing * least[c] > restUsd)) {
                return true;
            }
        }
        return false;
    }

    /// Plain rows of a list that keeps the demands; empty when none was found.
    ///
    /// @param musts the rows that have to be in
    public static Optional<int[]> find(
            Market market, Limit limit, Conditions conditions, int[] musts) {
        Feasibility search = new Feasibility(market, limit, conditions);
        for (int row : musts) {
            search.tally.add(row);
            search.chosen.add(row);
        }
        boolean found = search.tally.allowedBesidesFloors() && search.extend();
        return found
                ? Optional.of(search.chosen.stream().mapToInt(Integer::intValue).toArray())
                : Optional.empty();
    }

    /// The plain rows of all musts.
    public static int[] musts(Market market) {
        int[] rows = new int[market.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (market.plain(row) == row && Pins.must(market, row)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
    }

    private boolean extend() {
        if (tally.floorsMet()) {
            return true;
        }
        if (hopeless()) {
            return false;
        }
        for (int row : kinds()) {
            if (steps++ > MOST_STEPS) {
                return false;
            }
            tally.add(row);
            chosen.add(row);
            if (extend()) {
                return true;
            }
            chosen.removeLast();
            tally.remove(row);
        }
        return false;
    }

    /// One candidate of each kind that fits and counts toward a lower limit that is missed.
    private List<Integer> kinds() {
        Set<Integer> seen = new HashSet<>();
        List<Integer> rows = new ArrayList<>();
        for (int row : needing) {
            if (tally.needed(row) && tally.fits(row) && seen.add(kind[row])) {
                rows.add(row);
            }
        }
        rows.sort(
                Comparator.comparingInt(row ->
                        tally.nextUsd(row) - 100 * conditions.of(market.original(row)).length));
        return rows;
    }
}
