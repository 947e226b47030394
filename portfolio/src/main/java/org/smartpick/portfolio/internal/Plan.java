package org.smartpick.portfolio.internal;

/// A list in the making: the chosen rows with what they are worth and what they use.
public final class Plan {

    private final Market market;
    private final ChosenSet set;
    private final Tally tally;

    /// Nothing chosen.
    public Plan(Market market, Limit limit) {
        this.market = market;
        set = new ChosenSet(market);
        tally = new Tally(market, limit);
    }

    /// Given rows, whether they keep the limits or not.
    public static Plan of(Market market, Limit limit, int[] rows) {
        Plan plan = new Plan(market, limit);
        for (int row : rows) {
            plan.add(row);
        }
        return plan;
    }

    /// What is worth what.
    public Market market() {
        return market;
    }

    /// The chosen rows. Add and remove through the plan.
    public ChosenSet set() {
        return set;
    }

    /// What they use. Add and remove through the plan.
    public Tally tally() {
        return tally;
    }

    /// Chooses a row.
    public void add(int row) {
        set.add(row);
        tally.add(row);
    }

    /// Drops a row.
    public void remove(int row) {
        set.remove(row);
        tally.remove(row);
    }

    /// Expected worth above staying unmatched, less what was opened.
    public double value() {
        return set.value() - tally.price();
    }

    /// Whether a row may be dropped: its candidate is not a must.
    public boolean mayDrop(int row) {
        return Pins.free(market, row);
    }
}
