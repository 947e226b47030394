package org.smartpick.interview.bank;

/// A word or sound that fills or softens speech.
///
/// @param term the word or sound, lower case
/// @param kind `hesitation sound`, `hedge`, `trail-off` and others
/// @param counts when it counts
/// @param note a remark; may be empty
/// @param weight how much it weighs, 0 to 1; hedges weigh 0 as fillers
public record Filler(String term, String kind, String counts, String note, double weight) {}
