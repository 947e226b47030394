package org.smartpick.advice.practice;

/// How feedback is shown.
public enum Manner {
    /// One strength, at most two things to mend, the level, the trend.
    FULL,
    /// One fix at a time, no numbers.
    CALM
}
