package org.smartpick.prediction;

import org.smartpick.prediction.fit.TraitPriors;
import org.smartpick.prediction.openness.FillHistory;
import org.smartpick.prediction.openness.ProgramOpenness;

/// What the season model knows besides the published tables.
///
/// @param openness where each program stands among those of its specialty
/// @param fills how likely each program is to leave positions open
/// @param priors how the numbers of groups spread, fitted to all of them
public record ProgramKnowledge(ProgramOpenness openness, FillHistory fills, TraitPriors priors) {

    /// Nothing: every program stands for the whole spread, and the priors are wide.
    public static ProgramKnowledge none() {
        return new ProgramKnowledge(ProgramOpenness.none(), FillHistory.none(), TraitPriors.wide());
    }

    /// The same with other places of programs.
    public ProgramKnowledge withOpenness(ProgramOpenness other) {
        return new ProgramKnowledge(other, fills, priors);
    }
}
