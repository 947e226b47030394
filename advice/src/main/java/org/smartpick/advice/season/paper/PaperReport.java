package org.smartpick.advice.season.paper;

import java.util.List;

/// A paper's statements beside ours.
///
/// @param paper the paper
/// @param lines one for each statement or figure
/// @param doubts what was assumed because the paper, as far as we could read it, does not say it
public record PaperReport(String paper, List<Line> lines, List<String> doubts) {
    /// Copies the lists.
    public PaperReport {
        lines = List.copyOf(lines);
        doubts = List.copyOf(doubts);
    }

    /// One statement.
    ///
    /// @param question what is asked
    /// @param theirs what the paper says, in words
    /// @param ours our figure
    /// @param unit unit of our figure
    public record Line(String question, String theirs, double ours, String unit) {}
}
