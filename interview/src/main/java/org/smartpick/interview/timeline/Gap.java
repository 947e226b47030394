package org.smartpick.interview.timeline;

/// A stretch between two words in which no word was heard.
///
/// @param startSeconds end of the word before
/// @param endSeconds start of the word after
/// @param wordAfter index of the word after, in [Timeline#words]
public record Gap(double startSeconds, double endSeconds, int wordAfter) {

    /// How long it lasts, in seconds; 0 or more.
    public double seconds() {
        return Math.max(0, endSeconds - startSeconds);
    }
}
