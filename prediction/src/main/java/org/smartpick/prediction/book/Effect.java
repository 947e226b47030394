package org.smartpick.prediction.book;

import org.smartpick.domain.chance.Grounds;

/// What one fact about the applicant does to the log-odds of an interview.
///
/// @param factor stable key, for example `years_since_graduation`
/// @param text the fact and its effect as a person reads it
/// @param middle middle of the effect, log-odds
/// @param doubt standard deviation of the doubt about it, log-odds
/// @param known whether she told the fact
/// @param grounds what its size rests on
public record Effect(
        String factor, String text, double middle, double doubt, boolean known, Grounds grounds) {

    /// The effect of a fact that she told, of a size that is published.
    public static Effect known(String factor, String text, double middle, double doubt) {
        return new Effect(factor, text, middle, doubt, true, Grounds.PUBLISHED);
    }

    /// The effect of a fact that she told, of a size that no study measured.
    public static Effect guessed(String factor, String text, double middle, double doubt) {
        return new Effect(factor, text, middle, doubt, true, Grounds.UNSTUDIED);
    }

    /// A fact that she did not tell: it moves nothing, and widens the range.
    public static Effect open(String factor, String text, double doubt) {
        return new Effect(factor, text, 0, doubt, false, Grounds.PUBLISHED);
    }

    /// A fact that she did not tell and whose effect no study measured.
    public static Effect openGuess(String factor, String text, double doubt) {
        return new Effect(factor, text, 0, doubt, false, Grounds.UNSTUDIED);
    }
}
