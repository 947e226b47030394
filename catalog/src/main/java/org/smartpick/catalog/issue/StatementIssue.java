package org.smartpick.catalog.issue;

import java.util.List;
import org.smartpick.domain.AcgmeId;

/// Flaws in what programs and vendors state.
public sealed interface StatementIssue extends DataIssue {

    /// The visa answer is older than two seasons: a hint, no filter.
    ///
    /// @param program program
    /// @param year year of the answer
    record StaleVisaAnswer(AcgmeId program, int year) implements StatementIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " answered on visas in "
                    + year
                    + " and, as far as we know, not since";
        }
    }

    /// Two vendors of health records name the same institution; one entry may be left from before a
    /// move.
    ///
    /// @param program program
    /// @param vendors the vendors
    record VendorConflict(AcgmeId program, List<String> vendors) implements StatementIssue {
        /// Copies the list.
        public VendorConflict {
            vendors = List.copyOf(vendors);
        }

        @Override
        public String message() {
            return "program "
                    + program
                    + " is listed by "
                    + vendors.size()
                    + " vendors of health records: "
                    + vendors;
        }
    }

    /// The vendor in the program's row differs from the evidence for it.
    ///
    /// @param program program
    /// @param stated vendors in the row
    /// @param evidence vendors in the evidence
    record VendorWithoutEvidence(AcgmeId program, List<String> stated, List<String> evidence)
            implements StatementIssue {
        /// Copies the lists.
        public VendorWithoutEvidence {
            stated = List.copyOf(stated);
            evidence = List.copyOf(evidence);
        }

        @Override
        public String message() {
            return "program "
                    + program
                    + " has the vendors "
                    + stated
                    + " in its row and "
                    + evidence
                    + " in the evidence";
        }
    }

    /// A program states a minimum score and, at once, that no score is needed.
    ///
    /// @param program program
    /// @param minimum the minimum
    record MinimumWithoutRequirement(AcgmeId program, int minimum) implements StatementIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " needs no Step 2 CK result and yet states a minimum of "
                    + minimum;
        }
    }

    /// The stated minimum lies below the score that passes, so it keeps nobody out.
    ///
    /// @param program program
    /// @param minimum the minimum
    /// @param passMark lowest passing score in the year of the statement
    record MinimumBelowPassMark(AcgmeId program, int minimum, int passMark)
            implements StatementIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " states a Step 2 CK minimum of "
                    + minimum
                    + ", below the passing score of "
                    + passMark;
        }
    }

    /// The stated length of training is rare in the specialty: fewer than one program in fifty has
    /// it.
    ///
    /// @param program program
    /// @param specialty specialty
    /// @param years stated length
    /// @param usual the most common length
    record UnusualTrainingLength(AcgmeId program, String specialty, int years, int usual)
            implements StatementIssue {
        @Override
        public String message() {
            return "program "
                    + program
                    + " states "
                    + years
                    + " years of training; "
                    + usual
                    + " is usual in "
                    + specialty;
        }
    }
}
