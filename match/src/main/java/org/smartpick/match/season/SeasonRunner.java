package org.smartpick.match.season;

/// Where seasons are run: a port. Whatever machine or number of threads does it, the same nation,
/// seed and seasons give the same bytes.
public interface SeasonRunner {

    /// Runs seasons.
    ///
    /// @param nation who takes part
    /// @param plan which seasons
    SeasonBook run(Nation nation, Plan plan);

    /// Which seasons to run.
    ///
    /// @param seed first key of all draws
    /// @param from number of the first season
    /// @param seasons how many, from 1
    record Plan(long seed, int from, int seasons) {
        /// Refuses less than one season and negative numbers.
        public Plan {
            if (seasons < 1 || from < 0) {
                throw new IllegalArgumentException(seasons + " seasons from number " + from);
            }
        }
    }
}
