package org.smartpick.prediction.book;

import org.smartpick.domain.Provenance;

/// Distance between the middle Step 2 CK of those who matched and those who did not.
///
/// @param value standard deviations of all who ranked the specialty first
/// @param people applicants behind it; 0 where the source does not say
/// @param provenance source, year, confidence
public record ScoreGap(double value, double people, Provenance provenance) {}
