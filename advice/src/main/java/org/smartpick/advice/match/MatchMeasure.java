package org.smartpick.advice.match;

/// How long the Match took, beside the textbook's.
///
/// @param matched applicants with a position
/// @param blocking agents that block, by the strict check
/// @param unsettled couples that were left out because they moved too often
/// @param proposals wishes that were looked at
/// @param times the engine's times
/// @param rival the textbook's way, with objects and maps
/// @param peakMegabytes most memory that the process held from its start to the end of the check,
///   before the textbook's way was run: resident memory where the system tells it, else the heap
public record MatchMeasure(
        int matched,
        int blocking,
        int unsettled,
        long proposals,
        Times times,
        Rival rival,
        double peakMegabytes) {

    /// Processor time of one thread.
    ///
    /// @param bestMillis the fastest run, in milliseconds
    /// @param coldMillis the first run in this process, in milliseconds
    public record Times(double bestMillis, double coldMillis) {}

    /// The textbook's way on the same market.
    ///
    /// @param millis processor time of the fastest run, in milliseconds, objects already made
    /// @param agreement share of applicants for whom both gave the same, 0 to 1
    public record Rival(double millis, double agreement) {}
}
