package org.smartpick.portfolio.internal;

import java.util.List;
import org.smartpick.domain.season.FeeSchedule;

/// Fees of every fee group, laid out by number of applications so that they are read, not computed.
public final class FeeTable {

    private final int[][] totals;

    /// Lays out the fees.
    ///
    /// @param schedules one schedule a group
    /// @param most for each group, the largest number of applications that will be asked for
    public FeeTable(List<FeeSchedule> schedules, int[] most) {
        totals = new int[schedules.size()][];
        for (int group = 0; group < totals.length; group++) {
            totals[group] = new int[most[group] + 1];
            for (int n = 1; n <= most[group]; n++) {
                totals[group][n] =
                        Math.addExact(totals[group][n - 1], schedules.get(group).feeUsd(n));
            }
        }
    }

    /// Number of fee groups.
    public int groups() {
        return totals.length;
    }

    /// Most applications a group can have.
    public int most(int group) {
        return totals[group].length - 1;
    }

    /// Dollars for the first `count` applications of a group.
    public int total(int group, int count) {
        return totals[group][count];
    }

    /// Dollars for one more application after `count` of a group.
    public int next(int group, int count) {
        return totals[group][count + 1] - totals[group][count];
    }
}
