package org.smartpick.match.season;

import java.util.ArrayList;
import java.util.List;

/// The season function: a nation and a range of seasons in, their records out. Nothing else is
/// read, nothing is kept: it may run anywhere.
public final class SeasonRange {
    private SeasonRange() {}

    /// The records of these seasons, run one after another on the calling thread.
    public static SeasonBook run(Nation nation, SeasonRunner.Plan plan) {
        SeasonRun run = new SeasonRun(new FlatNation(nation));
        List<SeasonRecord> records = new ArrayList<>(plan.seasons());
        for (int i = 0; i < plan.seasons(); i++) {
            records.add(run.run(plan.seed(), plan.from() + i));
        }
        return new SeasonBook(records);
    }

    /// The records of seasons in which the invitations of season 0 are given, and only tastes and
    /// what the interviews add are drawn anew.
    public static SeasonBook runWithInvitations(Nation nation, SeasonRunner.Plan plan) {
        SeasonRun run = new SeasonRun(new FlatNation(nation));
        run.invite(plan.seed(), 0);
        List<SeasonRecord> records = new ArrayList<>(plan.seasons());
        for (int i = 0; i < plan.seasons(); i++) {
            records.add(run.redraw(plan.seed(), plan.from() + i));
        }
        return new SeasonBook(records);
    }
}
