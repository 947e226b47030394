package org.smartpick.catalog.issue;

import org.smartpick.domain.AcgmeId;

/// Flaws in codes, quotas and fills of the Match.
public sealed interface MatchIssue extends DataIssue {

    /// The quota in the program's row differs from the sum over its tracks in that year.
    ///
    /// @param program program
    /// @param year year of the Match
    /// @param stated quota in the program's row
    /// @param summed sum over its tracks
    record QuotaConflict(AcgmeId program, int year, int stated, int summed) implements MatchIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " offers "
                    + stated
                    + " positions in "
                    + year
                    + " by its row and "
                    + summed
                    + " by its tracks";
        }
    }

    /// More positions are filled than were offered.
    ///
    /// @param code NRMP code of the track
    /// @param year year of the Match
    /// @param quota positions offered
    /// @param filled positions filled
    record FilledAboveQuota(String code, int year, int quota, int filled) implements MatchIssue {
        @Override
        public String message() {
            return "track " + code + " filled " + filled + " of " + quota + " positions in " + year;
        }
    }

    /// The positions that the program states and those it offered in the Match differ by more than
    /// a third.
    ///
    /// Often both are right: preliminary positions count on one side only, or the program has
    /// grown.
    ///
    /// @param program program
    /// @param stated first-year positions stated by the program
    /// @param statedYear year of the statement
    /// @param offered positions offered in the Match
    /// @param offeredYear year of the Match
    record PositionsConflict(
            AcgmeId program, int stated, int statedYear, int offered, int offeredYear)
            implements MatchIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " states "
                    + stated
                    + " first-year positions ("
                    + statedYear
                    + ") and offered "
                    + offered
                    + " in the "
                    + offeredYear
                    + " Match";
        }
    }

    /// An NRMP code that belongs to no program that we could find.
    ///
    /// @param code the code
    /// @param institution institution of the code, empty when not known
    /// @param state USPS code of its state, empty when not known
    /// @param track name of the track
    record UnjoinedNrmpCode(String code, String institution, String state, String track)
            implements MatchIssue {
        @Override
        public String message() {
            return "NRMP code "
                    + code
                    + " ("
                    + track
                    + ", "
                    + (institution.isEmpty() ? "institution unknown" : institution)
                    + ", "
                    + (state.isEmpty() ? "state unknown" : state)
                    + ") is not joined to a program";
        }
    }

    /// An NRMP code is joined to a program that is not in the directory any more.
    ///
    /// @param code the code
    /// @param program number of the program
    record ClosedProgramCode(String code, String program) implements MatchIssue {
        @Override
        public String message() {
            return "NRMP code "
                    + code
                    + " is joined to program "
                    + program
                    + ", which is not listed any more";
        }
    }

    /// A code was joined to a program by the likeness of names alone; about one in six of such
    /// joins is wrong.
    ///
    /// @param program program
    /// @param codes number of codes joined in this way
    record WeakNrmpJoin(AcgmeId program, int codes) implements MatchIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + ": "
                    + codes
                    + " NRMP codes are joined by the likeness of names alone";
        }
    }

    /// A joined code that the newest list of codes no longer has: the track may be gone.
    ///
    /// @param program program
    /// @param code the code
    /// @param lastSeenYear year of the newest list that has it
    record StaleNrmpCode(AcgmeId program, String code, int lastSeenYear) implements MatchIssue {
        @Override
        public String message() {
            return "NRMP code "
                    + code
                    + " of program "
                    + program
                    + " was last seen in "
                    + lastSeenYear;
        }
    }
}
