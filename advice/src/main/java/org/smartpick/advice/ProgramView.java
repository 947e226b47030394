package org.smartpick.advice;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
/// @param corrections her corrections of this program
/// @param note her note, empty when there is none
/// @param questions what to ask the program, most important first
public record ProgramView(
        Program program,
        List<RuleFinding> rules,
        @Nullable ProgramChance chance,
        @Nullable Tier tier,
        List<Correction> corrections,
        String note,
        List<String> questions) {

    /// Copies the lists.
    public ProgramView {
        rules = List.copyOf(rules);
        corrections = List.copyOf(corrections);
        questions = List.copyOf(questions);
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
