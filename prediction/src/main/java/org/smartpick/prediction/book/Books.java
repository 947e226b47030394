package org.smartpick.prediction.book;

import org.smartpick.prediction.evidence.PublishedEvidence;

/// The published figures, read once into the books that the groups are made from.
///
/// @param evidence all figures
/// @param rates interview rates
/// @param scores Step 2 CK
/// @param outcomes match rates and programs ranked
/// @param signals what signals do
/// @param ties what ties do
public record Books(
        PublishedEvidence evidence,
        RateBook rates,
        ScoreBook scores,
        OutcomeBook outcomes,
        SignalBook signals,
        TieBook ties) {

    /// Reads the figures.
    public static Books of(PublishedEvidence evidence) {
        return new Books(
                evidence,
                new RateBook(evidence),
                new ScoreBook(evidence),
                new OutcomeBook(evidence),
                new SignalBook(evidence),
                new TieBook(evidence));
    }
}
