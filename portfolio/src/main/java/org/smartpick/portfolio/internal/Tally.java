package org.smartpick.portfolio.internal;

/// What a set of rows uses of money, number, signals and her conditions.
public final class Tally {

    private static final double ROUNDING = 1e-9;

    private final Market market;
    private final Limit limit;
    private final Conditions conditions;
    private final int[] counts;
    private final int[] used;
    private final double[] sums;
    private final boolean[] taken;
    // Sum of the counts.
    private int number;
    // Fees and charges; follows each application.
    private int costUsd;
    // Worth of what was opened; follows each application.
    private double price;

    /// Nothing sent.
    public Tally(Market market, Limit limit) {
        this(market, limit, market.conditions());
    }

    /// Nothing sent, under other conditions than the problem's own.
    public Tally(Market market, Limit limit, Conditions conditions) {
        this.market = market;
        this.limit = limit;
        this.conditions = conditions;
        counts = new int[market.fees().groups()];
        used = new int[market.pools().length];
        sums = new double[conditions.count()];
        taken = new boolean[market.size()];
    }

    /// Whether a row of the same candidate is chosen.
    public boolean taken(int row) {
        return taken[market.plain(row)];
    }

    /// Whether a row can be added within all upper limits.
    public boolean fits(int row) {
        if (taken(row) || number >= limit.most() || nextUsd(row) > limit.budgetUsd() - costUsd) {
            return false;
        }
        int pool = market.pool(row);
        if (pool != Market.NO_POOL && used[pool] >= market.pools()[pool]) {
            return false;
        }
        int[] of = conditions.of(market.original(row));
        double[] load = conditions.load(market.original(row));
        for (int i = 0; i < of.length; i++) {
            if (sums[of[i]] + load[i] > conditions.most(of[i])) {
                return false;
            }
        }
        return true;
    }

    /// Dollars that a row would cost now, charges included.
    public int nextUsd(int row) {
        int cost = market.fees().next(market.group(row), counts[market.group(row)]);
        for (int condition : conditions.of(market.original(row))) {
            if (sums[condition] == 0) {
                cost += conditions.chargeUsd(condition);
            }
        }
        return cost;
    }

    /// Adds a row, whether it fits or not.
    public void add(int row) {
        int group = market.group(row);
        costUsd += nextUsd(row);
        counts[group]++;
        number++;
        taken[market.plain(row)] = true;
        count(row, 1);
    }

    /// Takes a row back.
    public void remove(int row) {
        count(row, -1);
        taken[market.plain(row)] = false;
        number--;
        counts[market.group(row)]--;
        costUsd -= nextUsd(row);
    }

    private void count(int row, int sign) {
        if (market.pool(row) != Market.NO_POOL) {
            used[market.pool(row)] += sign;
        }
        int[] of = conditions.of(market.original(row));
        double[] load = conditions.load(market.original(row));
        for (int i = 0; i < of.length; i++) {
            double before = sums[of[i]];
            double after = before + sign * load[i];
            sums[of[i]] = Math.abs(after) < ROUNDING ? 0 : after;
            price +=
                    (sums[of[i]] == 0 ? 0 : conditions.price(of[i]))
                            - (before == 0 ? 0 : conditions.price(of[i]));
        }
    }

    /// Whether all lower limits are kept.
    public boolean floorsMet() {
        for (int c = 0; c < sums.length; c++) {
            if (sums[c] < conditions.least(c)) {
                return false;
            }
        }
        return true;
    }

    /// What is missing to a condition's lower limit; 0 or less where it is kept.
    public double missing(int condition) {
        return conditions.least(condition) - sums[condition];
    }

    /// Whether a condition's upper limit is passed.
    public boolean over(int condition) {
        return sums[condition] > conditions.most(condition);
    }

    /// Whether all limits are kept.
    public boolean allowed() {
        return allowedBesidesFloors() && floorsMet();
    }

    /// Whether all upper limits are kept.
    public boolean allowedBesidesFloors() {
        for (int c = 0; c < sums.length; c++) {
            if (sums[c] > conditions.most(c)) {
                return false;
            }
        }
        for (int pool = 0; pool < used.length; pool++) {
            if (used[pool] > market.pools()[pool]) {
                return false;
            }
        }
        return number <= limit.most() && costUsd <= limit.budgetUsd();
    }

    /// Whether a row counts toward a lower limit that is not reached yet.
    public boolean needed(int row) {
        for (int condition : conditions.of(market.original(row))) {
            if (sums[condition] < conditions.least(condition)) {
                return true;
            }
        }
        return false;
    }

    /// Whether fees differ and some application is too expensive for the money left.
    public boolean moneyIsShort() {
        if (counts.length < 2) {
            return false;
        }
        for (int g = 0; g < counts.length; g++) {
            if (counts[g] < market.fees().most(g)
                    && market.fees().next(g, counts[g]) > limit.budgetUsd() - costUsd) {
                return true;
            }
        }
        return false;
    }

    /// Applications in a group.
    public int count(int group) {
        return counts[group];
    }

    /// Signals used of a pool.
    public int used(int pool) {
        return used[pool];
    }

    /// Applications in all groups.
    public int number() {
        return number;
    }

    /// Dollars for all applications and what they opened.
    public int costUsd() {
        return costUsd;
    }

    /// Worth that openings cost.
    public double price() {
        return price;
    }
}
