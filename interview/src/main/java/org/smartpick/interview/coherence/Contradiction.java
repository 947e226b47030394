package org.smartpick.interview.coherence;

/// Two things that do not fit together, shown side by side. Which one is right only the person
/// knows.
///
/// @param about what it is about, for example `year of graduation`
/// @param one the first place and its words
/// @param other the second place and its words
public record Contradiction(String about, Told one, Told other) {}
