package org.smartpick.advice.ranklist.couple;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Season;
import org.smartpick.match.ranklist.ReachTable;

/// One side of a couple, as it is carried to the other's machine: the rank list with the chances
/// behind it, and nothing else of the person. Neither profile nor notes are in it.
///
/// @param season the season of the list
/// @param programs the programs in the order of her wishes
/// @param draws her chances in a number of parameter draws, programs in the same order
public record CoupleSide(Season season, List<SideProgram> programs, List<ReachTable> draws) {
    /// Most programs of one side.
    public static final int MOST = 40;

    /// Number of parameter draws that a file carries.
    public static final int DRAWS = 20;

    /// Copies the lists; refuses chances that do not go with the programs.
    public CoupleSide {
        programs = List.copyOf(programs);
        draws = List.copyOf(draws);
        if (programs.isEmpty() || programs.size() > MOST || draws.isEmpty()) {
            throw new IllegalArgumentException(
                    "a side has 1 to " + MOST + " programs, not " + programs.size());
        }
        for (ReachTable draw : draws) {
            if (draw.programs() != programs.size()) {
                throw new IllegalArgumentException(
                        draw.programs() + " chances for " + programs.size() + " programs");
            }
        }
    }

    /// A program of the list.
    ///
    /// @param id ACGME number
    /// @param name full name
    /// @param specialty specialty
    /// @param city city and state, for example "Newark, NJ"
    /// @param place center of the city; null where it is not known
    public record SideProgram(
            AcgmeId id, String name, String specialty, String city, @Nullable GeoPoint place) {
        /// Center of the city, where it is known.
        public Optional<GeoPoint> findPlace() {
            return Optional.ofNullable(place);
        }
    }
}
