package org.smartpick.prediction.book;

import java.util.List;
import org.smartpick.domain.chance.Basis;

/// How the programs of a specialty interview an applicant type, and how sure that is.
///
/// @param spread spread of the programs' rates
/// @param doubt standard deviation of the doubt about the level, log-odds
/// @param strength how directly it was observed
/// @param summary where it comes from, in words
/// @param sources keys of the sources
public record GroupRate(
        RateSpread spread,
        double doubt,
        Basis.Strength strength,
        String summary,
        List<String> sources) {}
