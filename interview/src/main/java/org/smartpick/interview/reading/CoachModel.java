package org.smartpick.interview.reading;

import java.util.Map;
import java.util.Optional;
import org.smartpick.stats.Softmax;

/// Everything that was learned from labelled answers: one edition of weights.
///
/// @param edition name and edition of the dataset it comes from
/// @param mean mean sentence vector of the training
/// @param parts one model a structure, by the structure's id
/// @param tones weights of a yes-or-no regression for each tone
/// @param thresholds where the coach states, asks or is silent
public record CoachModel(
        String edition,
        float[] mean,
        Map<String, PartModel> parts,
        Map<Tone, double[]> tones,
        Thresholds thresholds) {

    /// Where the coach states, asks or is silent.
    ///
    /// @param credited probability that a part is there, from which it earns credit
    /// @param statedPresence the same, from which the coach does not ask where it is
    /// @param statedAbsence probability that a part is there, below which its absence is stated
    /// @param sureSentence probability of its part, from which a sentence is not asked about
    /// @param tone probability of a tone, from which its sentence is shown
    public record Thresholds(
            double credited,
            double statedPresence,
            double statedAbsence,
            double sureSentence,
            double tone) {
        /// Refuses what is no probability and thresholds in the wrong order.
        public Thresholds {
            boolean ordered =
                    0 <= statedAbsence && statedAbsence <= credited && credited <= statedPresence;
            if (!ordered || statedPresence > 1 || !(sureSentence <= 1) || !(tone <= 1)) {
                throw new IllegalArgumentException(
                        "thresholds " + statedAbsence + ", " + statedPresence + ", " + tone);
            }
        }
    }

    /// Copies everything.
    public CoachModel {
        mean = mean.clone();
        parts = Map.copyOf(parts);
        tones = Map.copyOf(tones);
    }

    /// The model of a structure; empty for a structure without one.
    public Optional<PartModel> findParts(String structureId) {
        return Optional.ofNullable(parts.get(structureId));
    }

    /// Probability of a tone in a sentence, 0 to 1.
    ///
    /// @param input the row of the sentence, see [PartModel#inputs]
    double tone(Tone tone, double[] input) {
        double[] weights = tones.get(tone);
        return weights == null ? 0 : 1 / (1 + Math.exp(-Softmax.score(weights, input)));
    }
}
