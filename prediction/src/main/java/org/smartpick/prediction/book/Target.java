package org.smartpick.prediction.book;

import java.util.List;
import org.smartpick.domain.chance.Basis;

/// A published rate that the calibrated model must come back to.
///
/// @param value the rate, 0 to 1
/// @param doubt standard deviation of the doubt, log-odds
/// @param strength how directly it was observed
/// @param words what was counted, in words
/// @param sources keys of the sources
public record Target(
        double value, double doubt, Basis.Strength strength, String words, List<String> sources) {}
