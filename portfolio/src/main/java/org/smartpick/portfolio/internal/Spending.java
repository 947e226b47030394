package org.smartpick.portfolio.internal;

/// Applications sent in each fee group and what they cost.
public final class Spending {

    private final FeeTable fees;
    private final int[] counts;
    // Sum of the counts.
    private int number;
    // Sum of the fees; counts with each application.
    private int costUsd;

    /// Nothing sent.
    public Spending(FeeTable fees) {
        this.fees = fees;
        counts = new int[fees.groups()];
    }

    /// One more application in a group.
    public void add(int group) {
        costUsd += fees.next(group, counts[group]);
        counts[group]++;
        number++;
    }

    /// One application less in a group.
    public void remove(int group) {
        counts[group]--;
        number--;
        costUsd -= fees.next(group, counts[group]);
    }

    /// Dollars that one more application in a group costs.
    public int nextUsd(int group) {
        return fees.next(group, counts[group]);
    }

    /// Applications in a group.
    public int count(int group) {
        return counts[group];
    }

    /// Applications in all groups.
    public int number() {
        return number;
    }

    /// Dollars in all groups.
    public int costUsd() {
        return costUsd;
    }
}
