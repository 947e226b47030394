package org.smartpick.prediction.evidence;

import org.smartpick.domain.Provenance;

/// One published effect of a predictor on an interview or a match.
///
/// @param predictor key of the predictor, for example `in_state_lowest`
/// @param specialty specialty, or [Figure#ALL_SPECIALTIES]
/// @param outcome what was counted, for example `interview invitation`
/// @param kind `odds_ratio`, `rate_ratio` or another measure, as published
/// @param effect the effect
/// @param low lower end of its 95 % interval; the effect itself where none was printed
/// @param high upper end of its 95 % interval; the effect itself where none was printed
/// @param provenance source, year, confidence
public record StudyEffect(
        String predictor,
        String specialty,
        String outcome,
        String kind,
        double effect,
        double low,
        double high,
        Provenance provenance) {}
