package org.smartpick.interview.timeline;

/// A run of words between two pauses of the speaker: what a sentence is in typed text.
///
/// @param firstWord index of its first word in [Timeline#words]
/// @param pastLastWord index one past its last word; at least `firstWord + 1`
/// @param part which part of the answer it belongs to
public record Piece(int firstWord, int pastLastWord, PiecePart part) {

    /// Refuses an empty piece.
    public Piece {
        if (firstWord < 0 || pastLastWord <= firstWord) {
            throw new IllegalArgumentException(
                    "a piece has words, was " + firstWord + " to " + pastLastWord);
        }
    }

    /// The same words in another part.
    public Piece with(PiecePart other) {
        return new Piece(firstWord, pastLastWord, other);
    }
}
