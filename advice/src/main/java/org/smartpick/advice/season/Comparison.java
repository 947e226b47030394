package org.smartpick.advice.season;

/// A published figure beside the simulated one.
///
/// @param aggregate what is compared, the same for all its lines
/// @param group who, for example an applicant type
/// @param published the published figure
/// @param simulated mean over the seasons
/// @param spread standard deviation over the seasons
/// @param role whether the figure was fitted
/// @param unit unit of all three
public record Comparison(
        String aggregate,
        String group,
        double published,
        double simulated,
        double spread,
        Role role,
        String unit) {

    /// What a figure was to the fit.
    public enum Role {
        /// The fit aims at it.
        FITTED,
        /// The fit never saw it.
        HELD_OUT,
        /// Put in where nothing is published; not judged.
        IMPUTED,
        /// Fitted, but of grade D: contradicted or likely misprinted; not judged.
        WEAK
    }

    /// Whether the figure is published and trusted enough to judge by.
    public boolean judged() {
        return role == Role.FITTED || role == Role.HELD_OUT;
    }

    /// Simulated less published.
    public double difference() {
        return simulated - published;
    }
}
