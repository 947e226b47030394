package org.smartpick.domain.program;

/// Share of a program's graduates who passed their board's examination.
///
/// @param board board, for example `ABIM`
/// @param period years counted, as published
/// @param passPercent 0 to 100
/// @param source key of the source
public record BoardPassRate(String board, String period, double passPercent, String source) {

    /// Refuses a share outside 0 to 100.
    public BoardPassRate {
        if (!(passPercent >= 0 && passPercent <= 100)) {
            throw new IllegalArgumentException(
                    board + " pass rate " + passPercent + " is not between 0 and 100 percent");
        }
    }
}
