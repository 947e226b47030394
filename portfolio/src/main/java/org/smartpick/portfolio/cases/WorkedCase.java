package org.smartpick.portfolio.cases;

import java.util.List;
import java.util.Optional;

/// A small problem as a paper or a checker states it. Programs are numbered from 0; no admission is
/// worth 0.
///
/// @param id name of the case
/// @param probability chance of admission at each program, without a signal, 0 to 1
/// @param utility worth of each program, not negative, in any unit
/// @param cost what applications cost
/// @param most most applications
/// @param luck how admissions hang together
/// @param task what is asked
public record WorkedCase(
        String id,
        List<Double> probability,
        List<Double> utility,
        Cost cost,
        int most,
        Luck luck,
        Task task) {

    /// Copies the lists; refuses lists of different length and numbers out of range.
    public WorkedCase {
        probability = List.copyOf(probability);
        utility = List.copyOf(utility);
        if (probability.size() != utility.size()) {
            throw new IllegalArgumentException(
                    id
                            + " has "
                            + probability.size()
                            + " probabilities and "
                            + utility.size()
                            + " utilities");
        }
        if (probability.stream().anyMatch(p -> !(p >= 0 && p <= 1))) {
            throw new IllegalArgumentException(id + " has a probability outside 0 to 1");
        }
        if (utility.stream().anyMatch(u -> !(u >= 0 && u < Double.POSITIVE_INFINITY))) {
            throw new IllegalArgumentException(id + " has a utility that is negative or endless");
        }
    }

    /// What applications cost.
    public sealed interface Cost {

        /// The same for all: only the number counts.
        record Same() implements Cost {}

        /// Each its own fee.
        ///
        /// @param fee fee of each program, whole units
        /// @param budget units to spend
        record Individual(List<Integer> fee, int budget) implements Cost {
            /// Copies the list; refuses negative fees.
            public Individual {
                fee = List.copyOf(fee);
                if (budget < 0 || fee.stream().anyMatch(f -> f < 0)) {
                    throw new IllegalArgumentException("fees and budget must not be negative");
                }
            }
        }

        /// A fee that depends on how many are sent in the specialty.
        ///
        /// @param specialty specialty of each program
        /// @param first how many are sent at the first fee, 1 or more
        /// @param feeFirst fee of each of those
        /// @param feeAfter fee of each one after
        /// @param budget units to spend
        record Tiered(List<Integer> specialty, int first, int feeFirst, int feeAfter, int budget)
                implements Cost {
            /// Copies the list; refuses negative fees.
            public Tiered {
                specialty = List.copyOf(specialty);
                if (first < 1 || feeFirst < 0 || feeAfter < 0 || budget < 0) {
                    throw new IllegalArgumentException("fees and budget must not be negative");
                }
            }
        }
    }

    /// How admissions hang together.
    public sealed interface Luck {

        /// One normal factor shared by all, with a loading of the square root of `rho`; 0 is
        /// independence.
        ///
        /// @param rho 0 to 1
        record OneFactor(double rho) implements Luck {
            /// Refuses a share out of range.
            public OneFactor {
                if (!(rho >= 0 && rho <= 1)) {
                    throw new IllegalArgumentException("rho is " + rho + ", must be 0 to 1");
                }
            }
        }

        /// One score decides everywhere: admitted when it falls into the top share that the
        /// probability states.
        record OneScore() implements Luck {}
    }

    /// What is asked.
    public sealed interface Task {

        /// The best list.
        record Choose() implements Task {}

        /// The best list for every number of applications up to the most.
        record ChooseEachNumber() implements Task {}

        /// The best list together with signals, which multiply the odds.
        ///
        /// @param gold number of gold signals
        /// @param goldOdds what a gold signal multiplies the odds with
        /// @param silver number of silver signals
        /// @param silverOdds what a silver signal multiplies the odds with
        record ChooseWithSignals(int gold, double goldOdds, int silver, double silverOdds)
                implements Task {}

        /// The value of a given list.
        ///
        /// @param programs the list
        record Evaluate(List<Integer> programs) implements Task {
            /// Copies the list.
            public Evaluate {
                programs = List.copyOf(programs);
            }
        }
    }

    /// The answer to a case.
    ///
    /// @param id name of the case
    /// @param list the list chosen, or the one given
    /// @param upperBound no list within the limits is worth more
    /// @param goldOn programs that get a gold signal, ascending
    /// @param silverOn programs that get a silver signal, ascending
    /// @param byNumber the best list for each number of applications, where that was asked
    public record Answer(
            String id,
            Chosen list,
            double upperBound,
            List<Integer> goldOn,
            List<Integer> silverOn,
            Optional<List<Chosen>> byNumber) {
        /// Copies the lists.
        public Answer {
            goldOn = List.copyOf(goldOn);
            silverOn = List.copyOf(silverOn);
            byNumber = byNumber.map(List::copyOf);
        }
    }

    /// A list and its value.
    ///
    /// @param programs ascending
    /// @param value expected utility, in the case's own unit
    public record Chosen(List<Integer> programs, double value) {
        /// Copies the list.
        public Chosen {
            programs = List.copyOf(programs);
        }
    }
}
