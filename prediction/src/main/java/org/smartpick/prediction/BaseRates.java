package org.smartpick.prediction;

import org.smartpick.domain.Fact;

/// Published rates for people like the applicant in one specialty, before anything personal is
/// looked at.
///
/// @param matchPreferred percent of applicants of her type who preferred the specialty and matched
///   in it
/// @param matchAny percent of active applicants of her type who matched to any first-year position
/// @param interviewPercent mean over programs of the percent of applicants of her type whom they
///   interview
/// @param denominator who was counted, in words
public record BaseRates(
        Fact<Double> matchPreferred,
        Fact<Double> matchAny,
        Fact<Double> interviewPercent,
        String denominator) {}
