package org.smartpick.advice.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.port.SavedList;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.program.Program;

/// A kept list beside others.
///
/// @param saved the list as it was kept
/// @param interviews number of interviews by the data of today; null where its profile cannot be
///   read any more
/// @param onlyHere its programs that not all lists beside it hold, in its order
public record Scenario(SavedList saved, @Nullable CountRange interviews, List<Program> onlyHere) {

    /// Copies the programs.
    public Scenario {
        onlyHere = List.copyOf(onlyHere);
    }

    /// Number of interviews by the data of today.
    public Optional<CountRange> findInterviews() {
        return Optional.ofNullable(interviews);
    }
}
