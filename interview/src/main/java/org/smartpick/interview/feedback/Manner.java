package org.smartpick.interview.feedback;

/// How much feedback a person wants at once.
public enum Manner {
    /// A strength, at most three remarks, the level with its reasons.
    FULL(3),
    /// A strength and one thing to mend; no numbers and no level.
    CALM(1);

    private final int most;

    Manner(int most) {
        this.most = most;
    }

    /// How many remarks it allows.
    public int most() {
        return most;
    }
}
