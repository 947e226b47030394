package org.smartpick.interview.coherence;

/// Something that a person said or wrote down.
///
/// @param where what it is, for example `your answer to “Why us?”`
/// @param text its words
public record Told(String where, String text) {}
