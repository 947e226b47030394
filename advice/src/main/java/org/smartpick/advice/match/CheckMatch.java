package org.smartpick.advice.match;

import java.util.List;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.StabilityCheck;
import org.smartpick.match.stability.Blocking;

/// Is an outcome that somebody brought stable?
public final class CheckMatch {
    /// Keeps nothing.
    public CheckMatch() {}

    /// Everybody who blocks it, in words; empty when it is stable.
    public List<String> check(MatchProblem problem, BroughtOutcome brought) {
        MatchProblem asMatched = brought.apply(problem);
        List<Blocking> blocking =
                StabilityCheck.find(asMatched, brought.program(), brought.firstYear());
        return blocking.stream().map(one -> StabilityCheck.words(asMatched, one)).toList();
    }
}
