package org.smartpick.prediction;

import java.util.List;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;

/// Whose chances, in which season, at which programs.
///
/// @param applicant the person
/// @param season the season she applies in
/// @param programs the programs, in any order; the answer keeps the order
public record ChanceQuestion(Applicant applicant, Season season, List<ProgramCase> programs) {

    /// One program with what its rules say about the applicant.
    ///
    /// @param program the program
    /// @param findings the rules against the applicant's profile
    /// @param signal the signal that goes there
    public record ProgramCase(Program program, List<RuleFinding> findings, SignalTier signal) {
        /// Copies the findings.
        public ProgramCase {
            findings = List.copyOf(findings);
        }
    }

    /// Copies the programs.
    public ChanceQuestion {
        programs = List.copyOf(programs);
    }
}
