package org.smartpick.prediction.world;

import org.smartpick.domain.ApplicantType;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.NormalNodes;

/// One applicant type in one specialty of an invented season, with everything that tables hide.
///
/// @param type applicant type
/// @param specialty specialty in canonical spelling
/// @param traits what drives interviews and matches
/// @param mean mean score of all who apply
/// @param sd standard deviation of their scores
/// @param people how many apply
/// @param openness log-odds of an interview for the middle applicant, program by program
record TrueGroup(
        ApplicantType type,
        String specialty,
        TrueTraits traits,
        double mean,
        double sd,
        int people,
        double[] openness) {

    private static final NormalNodes STRENGTHS = NormalNodes.of(30);

    /// The true numbers of a group.
    ///
    /// @param applications programs that each applicant applies to
    /// @param strength spread of the shared strength, log-odds of an interview
    /// @param score effect of one standard deviation of the score, log-odds of an interview
    /// @param reach log-odds of being reached after an interview, for the middle applicant
    /// @param echo share of an applicant's own log-odds that counts again after the interview
    record TrueTraits(int applications, double strength, double score, double reach, double echo) {

        /// Chance of being reached for somebody whose own log-odds are `index`.
        double reachOf(double index) {
            return Logistic.probability(reach + echo * index);
        }
    }

    /// Place of a score among all who apply, standard deviations.
    double place(int score) {
        return (score - mean) / sd;
    }

    /// True chance of an interview at a program, the shared strength unknown.
    double interview(int score, int program) {
        double chance = 0;
        for (int k = 0; k < STRENGTHS.size(); k++) {
            chance +=
                    STRENGTHS.weight(k) * Logistic.probability(openness[program] + index(score, k));
        }
        return chance;
    }

    /// True chance of a match at any of these programs, the shared strength unknown.
    double match(int score, int[] programs) {
        double chance = 0;
        for (int k = 0; k < STRENGTHS.size(); k++) {
            double index = index(score, k);
            double reach = traits.reachOf(index);
            double none = 1;
            for (int program : programs) {
                none *= 1 - reach * Logistic.probability(openness[program] + index);
            }
            chance += STRENGTHS.weight(k) * (1 - none);
        }
        return Math.clamp(chance, 0, 1);
    }

    /// The same for somebody who does not know how open her programs are: mean over all programs of
    /// the specialty at each place of her list.
    double matchAnywhere(int score) {
        double chance = 0;
        for (int k = 0; k < STRENGTHS.size(); k++) {
            double index = index(score, k);
            double each = traits.reachOf(index) * mean(index);
            chance += STRENGTHS.weight(k) * (1 - Math.pow(1 - each, traits.applications()));
        }
        return Math.clamp(chance, 0, 1);
    }

    /// The chance of an interview for somebody who does not know how open the program is.
    double interviewAnywhere(int score) {
        double chance = 0;
        for (int k = 0; k < STRENGTHS.size(); k++) {
            chance += STRENGTHS.weight(k) * mean(index(score, k));
        }
        return Math.clamp(chance, 0, 1);
    }

    private double index(int score, int node) {
        return traits.score() * place(score) + traits.strength() * STRENGTHS.point(node);
    }

    private double mean(double index) {
        double sum = 0;
        for (double program : openness) {
            sum += Logistic.probability(program + index);
        }
        return sum / openness.length;
    }
}
