package org.smartpick.prediction.internal;

import java.util.Arrays;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.Quantiles;

/// One applicant at one program: the odds of an interview in every draw, and the averages over
/// draws at every node.
final class ProgramOdds {
    private static final double SHARE = 1.0 / Draws.COUNT;
    private static final double[] WEIGHTS = weights();

    private final ApplicantSide side;
    private final OpenPositions open;
    private final double[] odds = new double[Draws.COUNT];
    private final double[] interview = new double[Draws.NODES.size()];
    private final double[] reach = new double[Draws.NODES.size()];
    private final double[] interviewByDraw = new double[Draws.COUNT];
    private final double[] matchByDraw = new double[Draws.COUNT];

    /// What a program's years in the Match say about its reach.
    ///
    /// @param odds factor on the odds of being reached after an interview: above 1 for a program
    ///   likelier than the others to leave positions open, below 1 for one likelier to fill
    record OpenPositions(double odds) {
        /// A program of which no year is known.
        static final OpenPositions USUAL = new OpenPositions(1);

        /// @param share how far the program lies from the usual reach to that of one with open
        ///   positions; below 0 for a program likelier to fill than the others
        /// @param ranked share of those interviewed whom a program ranks, 0 to 1: with open
        ///   positions it reaches all of them
        /// @param usual log-odds of being reached by the usual program
        static OpenPositions of(double share, double ranked, double usual) {
            return new OpenPositions(
                    Math.exp(share * Math.max(0, Logistic.logOdds(ranked) - usual)));
        }

        /// The chance of being reached, from the usual one.
        double reach(double usual) {
            return usual * odds / (1 - usual + usual * odds);
        }
    }

    /// @param logOdds log-odds of an interview for the middle strength, one a draw
    /// @param open what its years in the Match say
    ProgramOdds(ApplicantSide side, double[] logOdds, OpenPositions open) {
        this.side = side;
        this.open = open;
        double[] p = new double[Draws.NODES.size()];
        double[] after = new double[Draws.NODES.size()];
        for (int d = 0; d < Draws.COUNT; d++) {
            odds[d] = Math.exp(logOdds[d]);
            average(d, p, after);
        }
    }

    private static double[] weights() {
        double[] weights = new double[Draws.NODES.size()];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Draws.NODES.weight(k);
        }
        return weights;
    }

    /// Two loops: the first has no sum and runs several nodes at a time.
    private void average(int draw, double[] p, double[] after) {
        double[] strength = side.strength(draw);
        double[] usual = side.reach(draw);
        double each = odds[draw];
        for (int k = 0; k < p.length; k++) {
            double at = each * strength[k];
            double chance = at / (1 + at);
            p[k] = chance;
            after[k] = open.reach(usual[k]);
            interview[k] += SHARE * chance;
            reach[k] += SHARE * chance * after[k];
        }
        double marginal = 0;
        double match = 0;
        for (int k = 0; k < p.length; k++) {
            double weighted = WEIGHTS[k] * p[k];
            marginal += weighted;
            match += weighted * after[k];
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

    /// Chances of an interview in a draw at every node, written from `from` on.
    void interviews(int draw, double[] into, int from) {
        double[] strength = side.strength(draw);
        double each = odds[draw];
        for (int k = 0; k < strength.length; k++) {
            double at = each * strength[k];
            into[from + k] = at / (1 + at);
        }
    }

    /// Chances of being reached after an interview in a draw at every node.
    void reaches(int draw, double[] into) {
        double[] usual = side.reach(draw);
        for (int k = 0; k < usual.length; k++) {
            into[k] = open.reach(usual[k]);
        }
    }

    /// Chance of being reached after an interview in a draw at a node.
    double reachAfter(int draw, int node) {
        return open.reach(side.reach(draw)[node]);
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
