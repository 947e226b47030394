package org.smartpick.domain.season;

/// One step of a fee table: what each application from one number to another costs.
///
/// @param from first application of the step, counted from 1 inside a specialty
/// @param to last application of the step; `Integer.MAX_VALUE` when the step is open
/// @param amountUsd whole dollars for each application of the step
public record FeeTier(int from, int to, int amountUsd) {

    /// Refuses an empty step and a negative amount.
    public FeeTier {
        if (from < 1 || to < from) {
            throw new IllegalArgumentException("fee step from " + from + " to " + to + " is empty");
        }
        if (amountUsd < 0) {
            throw new IllegalArgumentException("fee of " + amountUsd + " dollars is negative");
        }
    }
}
