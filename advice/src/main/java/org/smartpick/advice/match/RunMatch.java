package org.smartpick.advice.match;

import org.smartpick.match.MatchEngine;
import org.smartpick.match.MatchOutcome;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.StabilityCheck;

/// Given everyone's lists, who goes where?
public final class RunMatch {
    /// Keeps nothing.
    public RunMatch() {}

    /// The outcome of a market and its proof.
    public MatchReport run(MatchProblem problem) {
        MatchOutcome outcome = MatchEngine.run(problem);
        return new MatchReport(outcome, StabilityCheck.find(outcome));
    }
}
