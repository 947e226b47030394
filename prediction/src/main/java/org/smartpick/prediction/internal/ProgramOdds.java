package org.smartpick.prediction.internal;

import java.util.Arrays;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.stats.Quantiles;

/// One applicant at one program: the odds of an interview in every draw, and the averages over
/// draws at every node.
final class ProgramOdds {
    private final ApplicantSide side;
    private final double[] odds = new double[Draws.COUNT];
    private final double[] interview = new double[Draws.NODES.size()];
    private final double[] reach = new double[Draws.NODES.size()];
    private final double[] interviewByDraw = new double[Draws.COUNT];
    private final double[] matchByDraw = new double[Draws.COUNT];

    /// @param logOdds log-odds of an interview for the middle strength, one a draw
    ProgramOdds(ApplicantSide side, double[] logOdds) {
        this.side = side;
        for (int d = 0; d < Draws.COUNT; d++) {
            odds[d] = Math.exp(logOdds[d]);
            average(d);
        }
    }

    private void average(int draw) {
        double[] strength = side.strength(draw);
        double[] after = side.reach(draw);
        double each = odds[draw];
        double marginal = 0;
        double match = 0;
        for (int k = 0; k < strength.length; k++) {
            double at = each * strength[k];
            double p = at / (1 + at);
            double both = p * after[k];
            interview[k] += p / Draws.COUNT;
            reach[k] += both / Draws.COUNT;
            marginal += Draws.NODES.weight(k) * p;
            match += Draws.NODES.weight(k) * both;
        }
        interviewByDraw[draw] = marginal;
        matchByDraw[draw] = match;
    }

    /// Chance of an interview at a node, averaged over the draws.
    double interview(int node) {
        return interview[node];
    }

    /// Chance of an interview and of being reached at a node, averaged over the draws.
    double reach(int node) {
        return reach[node];
    }

    /// Chance of an interview in a draw at a node.
    double interview(int draw, int node) {
        double at = odds[draw] * side.strength(draw)[node];
        return at / (1 + at);
    }

    /// Chance of being reached after an interview in a draw at a node.
    double reachAfter(int draw, int node) {
        return side.reach(draw)[node];
    }

    /// The chance of an interview with its range.
    Chance interviewChance(Basis basis) {
        return chance(interviewByDraw, basis);
    }

    /// The chance of a match here with its range.
    Chance matchChance(Basis basis) {
        return chance(matchByDraw, basis);
    }

    private static Chance chance(double[] byDraw, Basis basis) {
        double[] sorted = byDraw.clone();
        Arrays.sort(sorted);
        double low = Math.clamp(Quantiles.of(sorted, 0.1), 0, 1);
        double median = Math.clamp(Quantiles.of(sorted, 0.5), low, 1);
        return new Chance(low, median, Math.clamp(Quantiles.of(sorted, 0.9), median, 1), basis);
    }
}
