package org.smartpick.portfolio;

/// Signals of one kind that can be sent, for example three gold ones in one specialty.
///
/// @param name the kind in plain words
/// @param most how many there are, 0 or more
public record SignalPool(String name, int most) {

    /// Refuses a negative number.
    public SignalPool {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "number of " + name + " is " + most + ", must not be negative");
        }
    }
}
