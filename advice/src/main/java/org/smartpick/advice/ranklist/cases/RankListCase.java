package org.smartpick.advice.ranklist.cases;

import java.util.List;
import org.smartpick.match.ranklist.ReachScenarios;

/// A worked case of a rank list.
public sealed interface RankListCase {

    /// Its name.
    String id();

    /// One person.
    ///
    /// @param id name of the case
    /// @param reach chance that each program would take her, independent of the others
    /// @param worth what each program is worth to her
    record Single(String id, List<Double> reach, List<Double> worth) implements RankListCase {
        /// Copies the lists; refuses lists of different length.
        public Single {
            reach = List.copyOf(reach);
            worth = List.copyOf(worth);
            if (reach.isEmpty() || reach.size() != worth.size()) {
                throw new IllegalArgumentException(
                        reach.size() + " chances and " + worth.size() + " worths");
            }
        }
    }

    /// A couple on given scenarios.
    ///
    /// @param id name of the case
    /// @param first the first member
    /// @param second the second member
    /// @param bonus what the same city adds
    /// @param scenarios who would take whom
    record Joint(String id, Member first, Member second, double bonus, ReachScenarios scenarios)
            implements RankListCase {}

    /// A member of a couple.
    ///
    /// @param worth what each program is worth to this member
    /// @param city city of each program, by number
    record Member(List<Double> worth, List<Integer> city) {
        /// Copies the lists; refuses lists of different length.
        public Member {
            worth = List.copyOf(worth);
            city = List.copyOf(city);
            if (worth.isEmpty() || worth.size() != city.size()) {
                throw new IllegalArgumentException(
                        worth.size() + " worths and " + city.size() + " cities");
            }
        }
    }
}
