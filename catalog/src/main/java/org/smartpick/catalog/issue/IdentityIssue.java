package org.smartpick.catalog.issue;

import java.util.List;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.UsState;

/// Flaws in who a program is and where.
public sealed interface IdentityIssue extends DataIssue {

    /// Coordinates lie far from those of the other programs in the same city.
    ///
    /// @param program program
    /// @param city its city
    /// @param state its state
    /// @param miles distance from the middle of the city's programs, in statute miles
    record CoordinateOffCity(AcgmeId program, String city, UsState state, long miles)
            implements IdentityIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " in "
                    + city
                    + ", "
                    + state
                    + " has coordinates "
                    + miles
                    + " miles from the other programs of that city";
        }
    }

    /// A program has a city but no coordinates: it is left out of searches by distance.
    ///
    /// @param program program
    /// @param city its city
    /// @param state its state
    record MissingCoordinate(AcgmeId program, String city, UsState state) implements IdentityIssue {
        @Override
        public String message() {
            return "program " + program + " in " + city + ", " + state + " has no coordinates";
        }
    }

    /// Several programs carry the same name, specialty and city: one may be a double, or a site is
    /// missing in the name.
    ///
    /// @param name shared name
    /// @param specialty shared specialty
    /// @param place shared city and state
    /// @param programs the programs
    record DuplicateName(String name, String specialty, String place, List<AcgmeId> programs)
            implements IdentityIssue {
        /// Copies the list.
        public DuplicateName {
            programs = List.copyOf(programs);
        }

        @Override
        public String message() {
            return "'"
                    + name
                    + "' ("
                    + specialty
                    + ", "
                    + place
                    + ") is the name of the programs "
                    + programs;
        }
    }

    /// A specialty that the newest accreditation list leaves out: whether its programs still exist
    /// is not known.
    ///
    /// @param specialty specialty
    /// @param programs number of its programs
    record UnlistedSpecialty(String specialty, int programs) implements IdentityIssue {
        @Override
        public String message() {
            return "the newest accreditation list leaves out "
                    + specialty
                    + ": its "
                    + programs
                    + " programs are known from older lists only";
        }
    }

    /// A specialty of the directory that the table of specialties does not translate.
    ///
    /// @param specialty spelling of the directory
    /// @param programs number of its programs
    record UnmappedSpecialty(String specialty, int programs) implements IdentityIssue {
        @Override
        public String message() {
            return "specialties.csv has no row for '"
                    + specialty
                    + "' of "
                    + programs
                    + " programs";
        }
    }

    /// A fellowship is entered in another state than the residency programs of its institution.
    ///
    /// @param fellowship key of the fellowship
    /// @param state state of the fellowship
    /// @param programState state of the programs
    /// @param programs number of the programs
    record FellowshipOutOfState(
            String fellowship, UsState state, UsState programState, int programs)
            implements IdentityIssue {
        @Override
        public String message() {
            return "fellowship "
                    + fellowship
                    + " is entered in "
                    + state
                    + ", "
                    + programs
                    + " residency programs of its institution are in "
                    + programState;
        }
    }
}
