package org.smartpick.portfolio;

import java.util.List;
import org.smartpick.domain.season.FeeSchedule;

/// Where could one apply, what is each program worth, what does it cost, and what is the limit.
///
/// @param candidates the programs, each with its chance at every point of the shared strength
/// @param nodeWeights weights of the points of the shared strength; not negative, adding up to 1;
///   not to be changed
/// @param feeGroups one fee schedule a group
/// @param limits money and number
/// @param unmatchedValue what it is worth to her not to match, 0 to 100; a program worth less is
///   never ranked
public record PortfolioProblem(
        List<Candidate> candidates,
        double[] nodeWeights,
        List<FeeSchedule> feeGroups,
        Limits limits,
        double unmatchedValue) {

    private static final double ROUNDING = 1e-6;

    /// A program that one could apply to.
    ///
    /// @param id stable name, used to break ties
    /// @param feeGroup index of the fee schedule that its application counts in (specialty and
    ///   platform)
    /// @param utility what a position there is worth to her, 0 to 100
    /// @param reach chance that she would get the position when she applies, at every point of the
    ///   shared strength; not to be changed
    /// @param pin whether it has to be, may be or must not be in the portfolio
    public record Candidate(String id, int feeGroup, double utility, double[] reach, Pin pin) {

        /// Refuses a utility or a chance out of range.
        public Candidate {
            if (!(utility >= 0 && utility <= 100)) {
                throw new IllegalArgumentException(
                        "utility of " + id + " is " + utility + ", must be 0 to 100");
            }
            for (double chance : reach) {
                if (!(chance >= 0 && chance <= 1)) {
                    throw new IllegalArgumentException(
                            "chance at " + id + " is " + chance + ", must be 0 to 1");
                }
            }
        }
    }

    /// A person's own decision about a program.
    public enum Pin {
        /// It has to be in the portfolio.
        MUST,
        /// The optimizer decides.
        FREE,
        /// It must not be in the portfolio.
        NEVER
    }

    /// Money and number.
    ///
    /// @param budgetUsd whole dollars for all applications, 0 or more
    /// @param mostApplications most applications, 0 or more
    public record Limits(int budgetUsd, int mostApplications) {

        /// Refuses negative limits.
        public Limits {
            if (budgetUsd < 0 || mostApplications < 0) {
                throw new IllegalArgumentException(
                        "limits of "
                                + budgetUsd
                                + " dollars and "
                                + mostApplications
                                + " applications must not be negative");
            }
        }
    }

    /// Copies the lists; refuses nodes, groups and values that do not fit together.
    public PortfolioProblem {
        candidates = List.copyOf(candidates);
        feeGroups = List.copyOf(feeGroups);
        if (!(unmatchedValue >= 0 && unmatchedValue <= 100)) {
            throw new IllegalArgumentException(
                    "value of not matching is " + unmatchedValue + ", must be 0 to 100");
        }
        requireWeights(nodeWeights);
        for (Candidate candidate : candidates) {
            if (candidate.feeGroup() < 0 || candidate.feeGroup() >= feeGroups.size()) {
                throw new IllegalArgumentException(
                        candidate.id()
                                + " is in fee group "
                                + candidate.feeGroup()
                                + ", but there are "
                                + feeGroups.size());
            }
            if (candidate.reach().length != nodeWeights.length) {
                throw new IllegalArgumentException(
                        candidate.id()
                                + " has "
                                + candidate.reach().length
                                + " chances, but there are "
                                + nodeWeights.length
                                + " nodes");
            }
        }
    }

    private static void requireWeights(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException(
                        "weight of a node is " + weight + ", must not be negative");
            }
            sum += weight;
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException(
                    "weights of the nodes add up to " + sum + ", must be 1");
        }
    }
}
