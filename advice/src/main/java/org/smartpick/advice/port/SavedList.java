package org.smartpick.advice.port;

import java.time.Instant;
import java.util.List;
import org.smartpick.domain.AcgmeId;

/// A list that was kept, with what it stood on, so that it can be compared and brought back.
///
/// @param number number in the workspace from 1, rising
/// @param savedAt when it was kept
/// @param list the list
public record SavedList(int number, Instant savedAt, Draft list) {

    /// A list to be kept.
    ///
    /// @param profile name of the profile
    /// @param profileVersion version of the profile it was made from
    /// @param title her own title
    /// @param programs the programs in order
    /// @param costUsd whole dollars
    /// @param matchChance low, median and high chance to match, 0 to 1
    /// @param dataEditions dataset and edition, `name=edition`, sorted
    public record Draft(
            String profile,
            int profileVersion,
            String title,
            List<AcgmeId> programs,
            int costUsd,
            List<Double> matchChance,
            List<String> dataEditions) {
        /// Copies the lists.
        public Draft {
            programs = List.copyOf(programs);
            matchChance = List.copyOf(matchChance);
            dataEditions = List.copyOf(dataEditions);
        }
    }
}
