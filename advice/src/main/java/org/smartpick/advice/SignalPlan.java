package org.smartpick.advice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.season.SignalAllowance;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;

/// Sends the signals of each specialty where they raise the chance to match most, given the rest of the list.
///
/// The gain of a signal at program j is the sum over the shared strength of the chance that nobody else on the list
/// takes her, times what the signal adds at j. Gains are taken one after the other, the highest tier first; a signal
/// that adds nothing is not sent.
final class SignalPlan {
    private final Map<SignalTier, Assessment> assessments;
    private final List<Specialty> specialties;
    private final double[] weights;

    /// @param assessments one assessment a tier, over the same programs; must hold [SignalTier#NONE]
    /// @param specialties specialty of each program
    public SignalPlan(Map<SignalTier, Assessment> assessments, List<Specialty> specialties) {
        this.assessments = new EnumMap<>(assessments);
        this.specialties = List.copyOf(specialties);
        this.weights = assessment(SignalTier.NONE).nodeWeights();
    }

    /// Tier for each program of `chosen`; programs left out of the map get none.
    public Map<Integer, SignalTier> allot(int[] chosen, List<SignalAllowance> allowances) {
        Map<Integer, SignalTier> plan = new HashMap<>();
        double[] unmatched = unmatched(chosen);
        for (SignalAllowance allowance : allowances) {
            for (SignalTier tier : List.of(SignalTier.GOLD, SignalTier.SINGLE, SignalTier.SILVER)) {
                allotTier(chosen, allowance, tier, plan, unmatched);
            }
        }
        return plan;
    }

    private void allotTier(
            int[] chosen,
            SignalAllowance allowance,
            SignalTier tier,
            Map<Integer, SignalTier> plan,
            double[] unmatched) {
        Assessment signaled = assessments.get(tier);
        if (signaled == null) {
            return;
        }
        for (int left = allowance.of(tier); left > 0; left--) {
            int best = -1;
            double bestGain = 0;
            for (int program : chosen) {
                if (!plan.containsKey(program) && specialties.get(program).equals(allowance.specialty())) {
                    double gain = gain(program, signaled, unmatched);
                    if (gain > bestGain) {
                        best = program;
                        bestGain = gain;
                    }
                }
            }
            if (best < 0) {
                return;
            }
            plan.put(best, tier);
            replace(best, signaled, unmatched);
        }
    }

    private double gain(int program, Assessment signaled, double[] unmatched) {
        Assessment plain = assessment(SignalTier.NONE);
        double gain = 0;
        for (int node = 0; node < weights.length; node++) {
            double others = unmatched[node] / (1 - plain.reach(program, node));
            gain += weights[node] * others * (signaled.reach(program, node) - plain.reach(program, node));
        }
        return gain;
    }

    private void replace(int program, Assessment signaled, double[] unmatched) {
        Assessment plain = assessment(SignalTier.NONE);
        for (int node = 0; node < weights.length; node++) {
            unmatched[node] *= (1 - signaled.reach(program, node)) / (1 - plain.reach(program, node));
        }
    }

    private double[] unmatched(int[] chosen) {
        Assessment plain = assessment(SignalTier.NONE);
        double[] unmatched = new double[weights.length];
        java.util.Arrays.fill(unmatched, 1);
        for (int program : chosen) {
            for (int node = 0; node < weights.length; node++) {
                unmatched[node] *= 1 - plain.reach(program, node);
            }
        }
        return unmatched;
    }

    private Assessment assessment(SignalTier tier) {
        Assessment assessment = assessments.get(tier);
        if (assessment == null) {
            throw new IllegalArgumentException("no assessment for " + tier);
        }
        return assessment;
    }
}
