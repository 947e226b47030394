package org.smartpick.prediction.table;

import org.smartpick.stats.Normal;

/// Scores of all who applied, matched or not.
sealed interface Pool permits Pool.Bell, BandPool {
    /// Share of the pool at or below a score, 0 to 1.
    double cumulative(double score);

    /// Score that a share of the pool lies at or below; the share between 0 and 1, both excluded.
    double quantile(double share);

    /// The pool with every score higher by `points`.
    Pool shifted(double points);

    /// A normal pool.
    ///
    /// @param mean mean score
    /// @param sd standard deviation, positive
    record Bell(double mean, double sd) implements Pool {
        @Override
        public double cumulative(double score) {
            return Normal.cumulative((score - mean) / sd);
        }

        @Override
        public double quantile(double share) {
            return mean + sd * Normal.quantile(share);
        }

        @Override
        public Pool shifted(double points) {
            return new Bell(mean + points, sd);
        }
    }
}
