package org.smartpick.interview.bank;

/// A span of seconds, both ends inside it.
///
/// @param low shortest, at least 0
/// @param high longest, at least `low`
public record Seconds(int low, int high) {

    /// Refuses a span that runs backward.
    public Seconds {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException("seconds from " + low + " to " + high);
        }
    }

    /// Whether this many seconds lie inside.
    public boolean holds(double seconds) {
        return seconds >= low && seconds <= high;
    }

    /// The span in words, for example `60–120 s`.
    public String words() {
        return low == high ? low + " s" : low + "–" + high + " s";
    }
}
