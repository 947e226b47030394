package org.smartpick.prediction.openness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The weighted sum of a target's terms over the features of a program.
///
/// Most features of a program are 0, so that the sum over all terms at 0 is taken once and only the
/// features that are there are looked up.
final class WeightedSum {
    private static final double FAR = 4;

    private final Map<String, OpennessCoefficients.Term> terms = new HashMap<>();
    private final double atZero;

    WeightedSum(List<OpennessCoefficients.Term> terms) {
        double sum = 0;
        for (OpennessCoefficients.Term term : terms) {
            this.terms.put(term.feature(), term);
            sum += part(term, 0);
        }
        atZero = sum;
    }

    private static double part(OpennessCoefficients.Term term, double value) {
        return term.weight() * Math.clamp((value - term.mean()) / term.sd(), -FAR, FAR);
    }

    /// The sum for one program.
    double of(Map<String, Double> features) {
        double sum = atZero;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            OpennessCoefficients.Term term = terms.get(feature.getKey());
            if (term != null) {
                sum += part(term, feature.getValue()) - part(term, 0);
            }
        }
        return sum;
    }
}
