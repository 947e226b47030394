package org.smartpick.prediction.world;

/// What became of simulated couples.
///
/// @param manner how their joint lists go on after the pairs near each other
/// @param couples couples simulated
/// @param both share of couples in which both match, 0 to 1
/// @param one share in which one matches
/// @param neither share in which nobody does
public record CoupleResult(Manner manner, int couples, double both, double one, double neither) {

    /// What stands on a joint list below the pairs near each other. Nobody publishes how many
    /// couples do which, so both ends are shown.
    public enum Manner {
        /// Pairs apart, then one partner alone.
        APART_THEN_ALONE("apart_then_alone"),
        /// One partner alone.
        ALONE("alone");

        private final String key;

        Manner(String key) {
            this.key = key;
        }

        /// Its word in files.
        public String key() {
            return key;
        }
    }
}
