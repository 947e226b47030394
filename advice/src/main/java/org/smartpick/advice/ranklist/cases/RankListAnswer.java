package org.smartpick.advice.ranklist.cases;

import java.util.List;
import org.smartpick.match.ranklist.JointOutcome;
import org.smartpick.match.ranklist.ListOutcome;
import org.smartpick.match.ranklist.Pair;

/// The answer to a worked case.
public sealed interface RankListAnswer {

    /// Name of the case.
    String id();

    /// The best list of one person.
    ///
    /// @param id name of the case
    /// @param order programs, best first
    /// @param outcome where the list ends
    /// @param expected what it is worth on average
    record Single(String id, List<Integer> order, ListOutcome outcome, double expected)
            implements RankListAnswer {
        /// Copies the order.
        public Single {
            order = List.copyOf(order);
        }
    }

    /// The best joint list of a couple.
    ///
    /// @param id name of the case
    /// @param order pairs, best first
    /// @param worth of each pair, in the same order
    /// @param outcome where the list ends
    record Joint(String id, List<Pair> order, List<Double> worth, JointOutcome outcome)
            implements RankListAnswer {
        /// Copies the lists.
        public Joint {
            order = List.copyOf(order);
            worth = List.copyOf(worth);
        }
    }
}
