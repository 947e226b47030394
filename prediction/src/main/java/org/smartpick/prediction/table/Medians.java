package org.smartpick.prediction.table;

/// Estimated medians of those who matched in their preferred specialty and of those who did not.
///
/// @param step2Matched Step 2 CK of the matched, score
/// @param step2Unmatched Step 2 CK of the others, score
/// @param ranksMatched programs ranked one after the other by the matched
/// @param ranksUnmatched programs ranked one after the other by the others
public record Medians(
        double step2Matched, double step2Unmatched, double ranksMatched, double ranksUnmatched) {}
