package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.stats.Softmax;

/// Which part of one structure each sentence of an answer belongs to.
///
/// A softmax regression gives every sentence a probability for each part from its meaning and the
/// [GeneralFeatures]; a chain of parts (which part follows which, where answers begin and end) then
/// weighs the neighbors in, by the forward-backward method (Rabiner, Proceedings of the IEEE 77,
/// 1989). Cost: sentences × parts × features, far below a millisecond.
///
/// @param structureId the structure
/// @param parts ids of the parts in their order; the last is [#OTHER]
/// @param weights one row a part: the weights of the vector, of the general features, the constant
/// @param chain how parts follow one another
/// @param answers how many labelled answers taught it; few answers make the coach say less
public record PartModel(
        String structureId, List<String> parts, Weights weights, PartChain chain, int answers) {

    /// What belongs to no part: openers, closings, general claims.
    public static final String OTHER = "other";

    /// Scale of the meaning against the general features, set before training.
    public static final double VECTOR_SCALE = 6;

    /// Scale of the general features, set before training.
    public static final double FEATURE_SCALE = 2;

    /// The rows of a softmax regression.
    ///
    /// @param rows one a part
    public record Weights(List<double[]> rows) {
        /// Copies the rows.
        public Weights {
            rows = rows.stream().map(double[]::clone).toList();
        }
    }

    /// Refuses a model whose parts and rows do not belong together.
    public PartModel {
        parts = List.copyOf(parts);
        if (parts.size() != weights.rows().size() || !parts.getLast().equals(OTHER)) {
            throw new IllegalArgumentException(
                    structureId
                            + ": "
                            + parts.size()
                            + " parts, "
                            + weights.rows().size()
                            + " rows");
        }
    }

    /// Probability of each part for each sentence; each row adds up to 1.
    ///
    /// @param inputs one a sentence, see [#inputs]
    public double[][] probabilities(List<double[]> inputs) {
        return chain.smooth(alone(inputs));
    }

    /// The same where a person has said of some sentences what they are.
    ///
    /// @param known index of the part for each sentence; below 0 where nothing was said
    public double[][] probabilities(List<double[]> inputs, int[] known) {
        double[][] alone = alone(inputs);
        for (int i = 0; i < known.length; i++) {
            if (known[i] >= 0) {
                alone[i] = new double[parts.size()];
                alone[i][known[i]] = 1;
            }
        }
        return chain.smooth(alone);
    }

    private double[][] alone(List<double[]> inputs) {
        double[][] alone = new double[inputs.size()][];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = Softmax.probabilities(weights.rows(), inputs.get(i));
        }
        return alone;
    }

    /// What the regression reads, one row a sentence: the vector, the general features, a 1.
    ///
    /// @param sentences of one answer, in order
    /// @param vectors their meaning
    /// @param mean the mean vector of the training, taken off first
    public static List<double[]> inputs(
            List<String> sentences, List<float[]> vectors, float[] mean) {
        List<double[]> features = GeneralFeatures.of(sentences);
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            rows.add(input(vectors.get(i), features.get(i), mean));
        }
        return rows;
    }

    private static double[] input(float[] vector, double[] features, float[] mean) {
        double[] row = new double[vector.length + features.length + 1];
        for (int i = 0; i < vector.length; i++) {
            row[i] = VECTOR_SCALE * (vector[i] - mean[i]);
        }
        for (int i = 0; i < features.length; i++) {
            row[vector.length + i] = FEATURE_SCALE * features[i];
        }
        row[row.length - 1] = 1;
        return row;
    }
}
