package org.smartpick.prediction;

import java.util.List;
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
/// @param beside every published match rate to be put beside hers: her own type's, or the nearest
///   printed where her own is not
public record BaseRates(
        Fact<Double> matchPreferred,
        Fact<Double> matchAny,
        Fact<Double> interviewPercent,
        String denominator,
        List<PublishedRate> beside) {

    /// Copies the rates.
    public BaseRates {
        beside = List.copyOf(beside);
    }
}
