package org.smartpick.prediction.evidence;

/// Whose figure it is, by outcome.
public enum Cohort {
    /// Those who matched to the preferred specialty.
    MATCHED,
    /// Those who did not.
    UNMATCHED,
    /// Both together, or not split.
    ALL
}
