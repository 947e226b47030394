package org.smartpick.prediction.book;

import org.smartpick.domain.chance.Basis;

/// Step 2 CK of those with whom an applicant is compared: same type, same preferred specialty,
/// matched or not.
///
/// @param mean mean score, moved forward to the season asked about
/// @param sd standard deviation, score points
/// @param doubt standard deviation of the doubt about the mean, score points
/// @param gap mean of the matched less mean of the others, score points; NaN when not published
/// @param drift points added to the edition's scores to reach the season
/// @param strength how directly it was observed
/// @param words whose scores, which edition
public record ScorePool(
        double mean,
        double sd,
        double doubt,
        double gap,
        double drift,
        Basis.Strength strength,
        String words) {

    /// Distance from the middle of the pool, standard deviations.
    public double place(int score) {
        return (score - mean) / sd;
    }
}
