package org.smartpick.portfolio;

import java.util.List;
import org.smartpick.domain.season.FeeSchedule;

/// Where could one apply, what is each program worth, what does it cost, and what is the limit.
///
/// @param candidates the programs, each with its chance at every point of the shared strength
/// @param nodeWeights weights of the points of the shared strength; positive, adding up to 1
/// @param feeGroups one fee schedule a group; a candidate's group is an index into this list
/// @param limits money and number
/// @param unmatchedValue what it is worth to her not to match, 0 to 100
public record PortfolioProblem(
        List<Candidate> candidates,
        double[] nodeWeights,
        List<FeeSchedule> feeGroups,
        Limits limits,
        double unmatchedValue) {

    /// A program that one could apply to.
    ///
    /// @param id stable name, used to break ties
    /// @param feeGroup index of the fee schedule that its application counts in (specialty and platform)
    /// @param utility what a position there is worth to her, 0 to 100
    /// @param reach chance that she would get the position when she applies, at every point of the shared strength
    /// @param pin whether it has to be, may be or must not be in the portfolio
    public record Candidate(String id, int feeGroup, double utility, double[] reach, Pin pin) {}

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
    /// @param budgetUsd whole dollars for all applications
    /// @param mostApplications most applications
    public record Limits(int budgetUsd, int mostApplications) {}

    /// Copies the lists.
    public PortfolioProblem {
        candidates = List.copyOf(candidates);
        feeGroups = List.copyOf(feeGroups);
    }
}
