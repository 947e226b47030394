package org.smartpick.interview.drill;

/// A red flag that a profile holds.
///
/// @param flag the flag
/// @param because what in the profile says so, as a sentence
public record FoundFlag(RedFlag flag, String because) {}
