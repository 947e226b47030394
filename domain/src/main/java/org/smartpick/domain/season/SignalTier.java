package org.smartpick.domain.season;

/// What signal, if any, goes to a program.
public enum SignalTier {
    /// No signal.
    NONE("no signal"),
    /// The one kind of signal of a specialty without tiers.
    SINGLE("signal"),
    /// The lower of two tiers.
    SILVER("silver signal"),
    /// The higher of two tiers.
    GOLD("gold signal");

    private final String label;

    SignalTier(String label) {
        this.label = label;
    }

    /// The tier in plain words.
    public String label() {
        return label;
    }
}
