package org.smartpick.prediction.world;

/// How near the model came to the true chances of an invented season.
///
/// @param seed seed of the world
/// @param printing how much of it was printed
/// @param event what the chances are of
/// @param people chances compared
/// @param calibrationError mean distance of model and truth in ten bins, 0 to 1
/// @param scores Brier and area under the curve
/// @param coverage share of true chances inside the model's 80 % range, 0 to 1; not a number where
///   no range is compared
public record TruthResult(
        long seed,
        Printing printing,
        Event event,
        int people,
        double calibrationError,
        Scores scores,
        double coverage) {

    /// What the chances are of.
    public enum Event {
        /// An interview at one program.
        INTERVIEW("interview"),
        /// A match anywhere on a list.
        MATCH("match");

        private final String key;

        Event(String key) {
            this.key = key;
        }

        /// Its word in files.
        public String key() {
            return key;
        }
    }

    /// Expected scores, the luck of outcomes averaged out.
    ///
    /// @param brier Brier score of the model
    /// @param brierPeer Brier score of an oracle that knows all true parameters of the groups, but
    ///   like the model not how open each program is
    /// @param brierOracle Brier score of an oracle that knows that, too
    /// @param auc area under the curve of the model
    /// @param aucPeer area under the curve of the first oracle
    /// @param aucOracle area under the curve of the second
    public record Scores(
            double brier,
            double brierPeer,
            double brierOracle,
            double auc,
            double aucPeer,
            double aucOracle) {

        /// By which part the model's Brier score lies above that of the oracle that knows as much.
        public double excess() {
            return brier / brierPeer - 1;
        }

        /// The same against the oracle that knows every program.
        public double excessOracle() {
            return brier / brierOracle - 1;
        }
    }
}
