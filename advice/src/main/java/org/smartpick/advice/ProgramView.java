package org.smartpick.advice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.unknown.Unknown;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Correction;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;

/// One program for one applicant: everything its page shows.
///
/// @param program the program with the person's corrections in it
/// @param rules its requirements against her profile; empty without a usable profile
/// @param chance her chances there; null without a usable profile
/// @param tier what it would be on a list; null without a usable profile
/// @param kept her corrections and her note
/// @param unknowns what is not known and how much it matters, the largest swing first; empty
///   without a usable profile
/// @param questions what to ask the program, most important first
public record ProgramView(
        Program program,
        List<RuleFinding> rules,
        @Nullable ProgramChance chance,
        @Nullable Tier tier,
        List<Unknown> unknowns,
        Kept kept,
        List<String> questions) {

    /// What the person keeps about the program.
    ///
    /// @param corrections her corrections of it
    /// @param note her note, empty when there is none
    public record Kept(List<Correction> corrections, String note) {
        /// Copies the corrections.
        public Kept {
            corrections = List.copyOf(corrections);
        }
    }

    /// Copies the lists.
    public ProgramView {
        rules = List.copyOf(rules);
        unknowns = List.copyOf(unknowns);
        questions = List.copyOf(questions);
    }

    /// Her note, empty when there is none.
    public String note() {
        return kept.note();
    }

    /// Her corrections of this program.
    public List<Correction> corrections() {
        return kept.corrections();
    }

    /// Her chances there, with a usable profile.
    public Optional<ProgramChance> findChance() {
        return Optional.ofNullable(chance);
    }

    /// What it would be on a list, with a usable profile.
    public Optional<Tier> findTier() {
        return Optional.ofNullable(tier);
    }
}
