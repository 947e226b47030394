package org.smartpick.interview.reading;

/// When a sentence was said, if it was said at all.
public sealed interface Moment {

    /// The one value for typed sentences.
    Moment TYPED = new Typed();

    /// It was said at this time of the recording.
    ///
    /// @param startSeconds from the start of the recording
    /// @param endSeconds from the start of the recording, not before `startSeconds`
    record Said(double startSeconds, double endSeconds) implements Moment {}

    /// It was typed; see [#TYPED].
    record Typed() implements Moment {}
}
