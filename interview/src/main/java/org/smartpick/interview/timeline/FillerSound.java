package org.smartpick.interview.timeline;

/// A place that sounds like um or uh. It is a guess from the sound: its number is to be shown as
/// "about", and each place can be played.
///
/// @param startSeconds where it begins, from the start of the answer
/// @param endSeconds where it ends
/// @param kind what gave it away
public record FillerSound(double startSeconds, double endSeconds, Kind kind) {

    /// What gave it away.
    public enum Kind {
        /// A voice goes on where no word was heard.
        VOICED_GAP,
        /// A small word (a, and, the ...) is drawn out on an even tone.
        STRETCHED_WORD
    }

    /// Refuses a backward time.
    public FillerSound {
        if (!(startSeconds >= 0) || !(endSeconds > startSeconds)) {
            throw new IllegalArgumentException(
                    "a sound runs forward, was " + startSeconds + " to " + endSeconds);
        }
    }

    /// How long it lasts, in seconds.
    public double seconds() {
        return endSeconds - startSeconds;
    }
}
