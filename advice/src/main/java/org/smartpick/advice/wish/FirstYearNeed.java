package org.smartpick.advice.wish;

import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.catalog.SpecialtyProfile.PreliminaryYear;
import org.smartpick.domain.program.NrmpTrack;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.TrackKind;

/// Whether a position at a program needs a first year from somewhere else.
public enum FirstYearNeed {
    /// It begins in the first year, or has a track that does.
    NONE,
    /// All its known tracks begin in the second year.
    NEEDED,
    /// Nobody said.
    UNKNOWN;

    /// The need of a program, by its tracks; by its specialty only where that settles it.
    ///
    /// @param specialty whether a preliminary year comes first in its specialty
    public static FirstYearNeed of(Program program, PreliminaryYear specialty) {
        Set<TrackKind> kinds =
                program.tracks().stream().map(NrmpTrack::kind).collect(Collectors.toSet());
        if (kinds.contains(TrackKind.CATEGORICAL) || kinds.contains(TrackKind.PRIMARY)) {
            return NONE;
        }
        if (kinds.contains(TrackKind.ADVANCED)) {
            return NEEDED;
        }
        return switch (specialty) {
            case NO -> NONE;
            case YES -> NEEDED;
            case BOTH, UNKNOWN -> UNKNOWN;
        };
    }
}
