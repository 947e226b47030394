package org.smartpick.advice.port;

import java.util.List;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// The files that a person brings and takes: profile, corrections, whole workspace. Every form is
/// documented and carries its version.
public interface PersonalFiles {

    /// Reads a profile in YAML or JSON. Unknown keys stay in the draft, so that the reader of the
    /// draft can refuse them with a suggestion.
    Reading<ApplicantDraft> readProfile(String text);

    /// Writes a profile as YAML with a comment for each question.
    String writeProfile(ApplicantDraft draft);

    /// Reads a corrections file (CSV): a problem a line that cannot be used, the others are kept.
    Reading<List<Correction>> readCorrections(String text);

    /// Writes corrections as CSV.
    String writeCorrections(List<Correction> corrections);

    /// Reads a workspace file (JSON).
    Reading<WorkspaceContents> readWorkspace(String text);

    /// Writes a workspace as one JSON file.
    String writeWorkspace(WorkspaceContents contents);

    /// What reading a file gave: as much as could be used, and what could not.
    ///
    /// @param value what could be read
    /// @param problems line or field, value, problem and remedy of what could not; empty when all
    ///   is well
    /// @param <T> type of the value
    record Reading<T>(T value, List<FieldProblem> problems) {
        /// Copies the problems.
        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
