package org.smartpick.advice.season;

/// How many programs people apply to: the levers of an experiment.
///
/// @param factor times as many applications as published
/// @param cap most applications a person for positions of the whole training; [#NO_CAP] for none
/// @param signalFactor times as many signals as published
public record ApplicationPolicy(double factor, int cap, double signalFactor) {
    /// No limit.
    public static final int NO_CAP = Integer.MAX_VALUE;

    /// As published.
    public static final ApplicationPolicy PUBLISHED = new ApplicationPolicy(1, NO_CAP, 1);

    /// Refuses what cannot be.
    public ApplicationPolicy {
        if (!(factor > 0) || cap < 1 || !(signalFactor >= 0)) {
            throw new IllegalArgumentException(
                    "a policy of " + factor + " x, cap " + cap + ", signals " + signalFactor);
        }
    }
}
