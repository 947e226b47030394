package org.smartpick.prediction;

import java.util.List;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.chance.ProgramChance;

/// The chances of one applicant at many programs, and what they add up to for a list.
///
/// Outcomes at different programs hang together: every applicant has a strength that no form shows.
/// The assessment keeps chances conditional on it (`nodes` points of it with their weights), so
/// that a list is never valued by a product of marginal chances.
public interface Assessment {

    /// One entry for each program asked about, in the order of the question.
    List<ProgramChance> programs();

    /// Weights of the points of the shared strength; they add up to 1.
    double[] nodeWeights();

    /// Chance that a program interviews her and would take her, given the shared strength at
    /// `node`, 0 to 1.
    double reach(int program, int node);

    /// Chance that a program interviews her, given the shared strength at `node`, 0 to 1.
    double interview(int program, int node);

    /// Number of parameter draws that carry the doubt.
    int draws();

    /// Chance that a program would take her once it has interviewed her, in one parameter draw and
    /// given the shared strength at `node`, 0 to 1.
    double reachAfterInterview(int program, int draw, int node);

    /// What applying to these programs would bring.
    ///
    /// @param programs indexes into [#programs], each at most once, in her order of preference
    /// @param mostInterviews interviews that she can attend; offers beyond are declined from the
    ///   end of the order
    ListOutlook outlook(int[] programs, int mostInterviews);

    /// What a list would bring.
    ///
    /// @param match chance to match at any of the programs, with the range from the doubt about the
    ///   model
    /// @param interviews number of interviews: 80 % range over doubt, shared strength and luck
    /// @param atLeast chance of at least k interviews at index k, from k = 0; its sum from k = 1 is
    ///   the sum of the chances of an interview
    /// @param matchIfInterviewed chance to match among those who get at least one interview: the
    ///   denominator of the published match rates
    /// @param draws the same draw by draw, to be compared with another list
    record ListOutlook(
            Chance match,
            CountRange interviews,
            List<Double> atLeast,
            Chance matchIfInterviewed,
            ListDraws draws) {
        /// Copies the list.
        public ListOutlook {
            atLeast = List.copyOf(atLeast);
        }
    }
}
