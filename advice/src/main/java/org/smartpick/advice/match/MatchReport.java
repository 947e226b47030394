package org.smartpick.advice.match;

import java.util.List;
import org.smartpick.match.MatchOutcome;
import org.smartpick.match.stability.Blocking;

/// An outcome with its proof.
///
/// @param outcome who is where
/// @param blocking everybody who would rather be where they are wanted, found by code that knows
///   nothing of the engine; empty when the outcome is stable
public record MatchReport(MatchOutcome outcome, List<Blocking> blocking) {
    /// Copies the list.
    public MatchReport {
        blocking = List.copyOf(blocking);
    }

    /// Whether the check found nobody.
    public boolean stable() {
        return blocking.isEmpty();
    }
}
