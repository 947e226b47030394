package org.smartpick.portfolio;

import java.util.Collection;
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
        double unmatchedValue,
        List<SignalPool> signalPools,
        List<Constraint> constraints) {

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
    /// @param signals what a signal would do to the chance, for each kind that this program reads
    public record Candidate(
            String id,
            int feeGroup,
            double utility,
            double[] reach,
            Pin pin,
            List<Signaled> signals) {

        /// A program that reads no signals.
        public Candidate(String id, int feeGroup, double utility, double[] reach, Pin pin) {
            this(id, feeGroup, utility, reach, pin, List.of());
        }

        /// Copies the signals; refuses a utility or a chance out of range.
        public Candidate {
            signals = List.copyOf(signals);
            if (!(utility >= 0 && utility <= 100)) {
                throw new IllegalArgumentException(
                        "utility of " + id + " is " + utility + ", must be 0 to 100");
            }
            requireChances(id, reach);
        }

        private static void requireChances(String id, double[] reach) {
            for (double chance : reach) {
                if (!(chance >= 0 && chance <= 1)) {
                    throw new IllegalArgumentException(
                            "chance at " + id + " is " + chance + ", must be 0 to 1");
                }
            }
        }
    }

    /// What a signal does.
    ///
    /// @param pool index of the pool that the signal is taken from
    /// @param reach chance with the signal, at every node; not to be changed
    public record Signaled(int pool, double[] reach) {

        /// Refuses a chance out of range.
        public Signaled {
            Candidate.requireChances("a signaled program", reach);
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

    /// A problem without signals and without conditions of her own.
    public PortfolioProblem(
            List<Candidate> candidates,
            double[] nodeWeights,
            List<FeeSchedule> feeGroups,
            Limits limits,
            double unmatchedValue) {
        this(candidates, nodeWeights, feeGroups, limits, unmatchedValue, List.of(), List.of());
    }

    /// Copies the lists; refuses nodes, groups and values that do not fit together.
    public PortfolioProblem {
        candidates = List.copyOf(candidates);
        feeGroups = List.copyOf(feeGroups);
        signalPools = List.copyOf(signalPools);
        constraints = List.copyOf(constraints);
        if (!(unmatchedValue >= 0 && unmatchedValue <= 100)) {
            throw new IllegalArgumentException(
                    "value of not matching is " + unmatchedValue + ", must be 0 to 100");
        }
        requireWeights(nodeWeights);
        for (Candidate candidate : candidates) {
            requireIndex(
                    candidate.id() + " is in fee group", candidate.feeGroup(), feeGroups.size());
            requireNodes(candidate.id(), candidate.reach(), nodeWeights.length);
            for (Signaled signaled : candidate.signals()) {
                requireIndex(candidate.id() + " reads signal", signaled.pool(), signalPools.size());
                requireNodes(candidate.id(), signaled.reach(), nodeWeights.length);
            }
        }
        for (Constraint constraint : constraints) {
            requireMembers(constraint, candidates.size());
        }
    }

    private static void requireIndex(String what, int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException(what + " " + index + ", but there are " + size);
        }
    }

    private static void requireNodes(String id, double[] reach, int nodes) {
        if (reach.length != nodes) {
            throw new IllegalArgumentException(
                    id + " has " + reach.length + " chances, but there are " + nodes + " nodes");
        }
    }

    private static void requireMembers(Constraint constraint, int size) {
        Collection<Integer> members =
                switch (constraint) {
                    case Constraint.AtMost atMost -> atMost.members();
                    case Constraint.AtLeast atLeast -> atLeast.members();
                    case Constraint.Opening opening -> opening.members();
                    case Constraint.LoadAtMost load -> List.of(load.loads().size() - 1);
                };
        for (int member : members) {
            requireIndex("condition on " + constraint.name() + " names candidate", member, size);
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
