package org.smartpick.match.season;

/// How many invitations each applicant gets, on average over seasons.
public final class InvitationCounts {
    private InvitationCounts() {}

    /// Mean invitations of each applicant over these seasons.
    public static double[] of(Nation nation, SeasonRunner.Plan plan) {
        Invitations invitations = new Invitations(new FlatNation(nation));
        double[] counts = new double[nation.people().size()];
        for (int season = 0; season < plan.seasons(); season++) {
            invitations.run(plan.seed(), plan.from() + season);
            int end = invitations.start[invitations.start.length - 1];
            for (int i = 0; i < end; i++) {
                counts[invitations.person[i]] += 1.0 / plan.seasons();
            }
        }
        return counts;
    }
}
