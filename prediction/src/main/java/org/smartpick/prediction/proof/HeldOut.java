package org.smartpick.prediction.proof;

import org.smartpick.domain.ApplicantType;

/// One printed cell that was left out, beside what was estimated without it.
///
/// @param split by what it was left out
/// @param part the part left out with it: a specialty, a year or the key of a source
/// @param cell which cell it is
/// @param people applicants behind it; 0 where the table does not say
/// @param published what the table says: percent, score or number of programs
/// @param guess what was estimated
public record HeldOut(
        Split split, String part, Cell cell, double people, double published, Guess guess) {

    /// Which cell.
    ///
    /// @param kind what it says
    /// @param type of whom
    /// @param specialty preferred specialty
    /// @param year year of the edition
    /// @param low lowest score of a band, 0 when open
    /// @param high highest score of a band, 400 when open
    public record Cell(
            Kind kind, ApplicantType type, String specialty, int year, int low, int high) {}

    /// What was estimated by the model and by its rivals, in the unit of the cell.
    ///
    /// @param low 10th percentile of the model's doubt; not a number where it gives no range
    /// @param median the model's estimate
    /// @param high 90th percentile of the model's doubt; not a number where it gives no range
    /// @param base rival (a): one rate for the whole specialty; for medians the mean of the other
    ///   specialties
    /// @param line rival (b): one line on Step 2 CK for all specialties, at the level known without
    ///   the cell; not a number for medians
    /// @param toldLine the same line told the specialty's true rate; not a number where there is no
    ///   band
    public record Guess(
            double low, double median, double high, double base, double line, double toldLine) {

        /// What a rival, or the model itself, says.
        public double of(Forecaster who) {
            return switch (who) {
                case MODEL -> median;
                case BASE -> base;
                case LINE -> line;
                case TOLD_LINE -> toldLine;
            };
        }
    }

    /// Whether the published value lies in the model's range.
    public boolean covered() {
        return published >= guess.low() && published <= guess.high();
    }
}
