package org.smartpick.domain.program;

/// Positions that a track offered and filled in one year's Match, without SOAP.
///
/// @param year year of the Match
/// @param nrmpCode code of the track; empty where the source counts by program
/// @param kind what the track leads to
/// @param trackName name of the track
/// @param quota positions offered
/// @param filled positions filled by the algorithm
/// @param source key of the source
public record TrackResult(
        int year,
        String nrmpCode,
        TrackKind kind,
        String trackName,
        int quota,
        int filled,
        String source) {

    /// Positions left open by the Match, never negative.
    public int unfilled() {
        return Math.max(0, quota - filled);
    }
}
