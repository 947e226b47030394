package org.smartpick.domain.program;

/// A listing within a program that is ranked by itself.
///
/// @param code the NRMP's program code, for example `1007040C0`
/// @param kind what it leads to
/// @param name name of the track
/// @param lastSeenYear year of the newest list that has the code
/// @param joinBasis how code and program were joined: `name+quota`, `site` or `name` (the weakest)
public record NrmpTrack(
        String code, TrackKind kind, String name, int lastSeenYear, String joinBasis) {}
