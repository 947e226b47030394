package org.smartpick.domain.chance;

import java.util.ArrayList;
import java.util.List;

/// A reason as a step of a walk from the base rate to the chance that is shown.
///
/// The steps are taken in the order of the reasons and add up exactly: base rate plus all steps is
/// the middle of the chance of an interview. A reason's step depends a little on its place in the
/// order; its log-odds do not.
///
/// @param reason the reason
/// @param share what it adds, as a share of applicants, -1 to 1
public record ReasonStep(Reason reason, double share) {

    /// The walk to a chance.
    public static List<ReasonStep> walk(ProgramChance chance) {
        List<ReasonStep> steps = new ArrayList<>();
        double logOdds = Math.log(chance.baseRate() / (1 - chance.baseRate()));
        double at = chance.baseRate();
        for (Reason reason : chance.reasons()) {
            logOdds += reason.logOdds();
            double next = 1 / (1 + Math.exp(-logOdds));
            steps.add(new ReasonStep(reason, next - at));
            at = next;
        }
        return List.copyOf(steps);
    }
}
