package org.smartpick.portfolio;

import java.util.List;
import java.util.Set;

/// A person's own condition on the whole list, beside money, number and pins. Members are indexes
/// into the problem's candidates.
public sealed interface Constraint {

    /// What the condition is about, in the person's words, for example "programs in New Jersey".
    String name();

    /// At most so many of the members.
    ///
    /// @param name what the members are
    /// @param members indexes of candidates
    /// @param most 0 or more
    record AtMost(String name, Set<Integer> members, int most) implements Constraint {

        /// Copies the members; refuses a negative number.
        public AtMost {
            members = Set.copyOf(members);
            if (most < 0) {
                throw new IllegalArgumentException(
                        "most of " + name + " is " + most + ", must not be negative");
            }
        }
    }

    /// At least so many of the members.
    ///
    /// @param name what the members are
    /// @param members indexes of candidates
    /// @param least 0 or more
    record AtLeast(String name, Set<Integer> members, int least) implements Constraint {

        /// Copies the members; refuses a negative number.
        public AtLeast {
            members = Set.copyOf(members);
            if (least < 0) {
                throw new IllegalArgumentException(
                        "least of " + name + " is " + least + ", must not be negative");
            }
        }
    }

    /// A sum over the list that must stay under a limit, for example expected interviews or days of
    /// travel.
    ///
    /// @param name what is added up
    /// @param loads what each candidate adds, not negative, in the order of the problem's
    ///   candidates
    /// @param most limit of the sum, in the same unit
    record LoadAtMost(String name, List<Double> loads, double most) implements Constraint {

        /// Copies the loads; refuses negative ones.
        public LoadAtMost {
            loads = List.copyOf(loads);
            for (double load : loads) {
                if (!(load >= 0)) {
                    throw new IllegalArgumentException(
                            "load " + load + " of " + name + " must not be negative");
                }
            }
            if (!(most >= 0)) {
                throw new IllegalArgumentException(
                        "most of " + name + " is " + most + ", must not be negative");
            }
        }
    }

    /// What it costs to apply to any of the members at all: a second specialty needs letters and a
    /// statement of its own.
    ///
    /// @param name what the members are
    /// @param members indexes of candidates
    /// @param costUsd whole dollars, once, taken from the budget
    /// @param price what the switch costs her in worth, 0 to 100, once, taken from the value
    record Opening(String name, Set<Integer> members, int costUsd, double price)
            implements Constraint {

        /// Copies the members; refuses a negative price.
        public Opening {
            members = Set.copyOf(members);
            if (costUsd < 0 || !(price >= 0)) {
                throw new IllegalArgumentException(
                        "opening "
                                + name
                                + " for "
                                + costUsd
                                + " dollars and "
                                + price
                                + " must not be negative");
            }
        }
    }
}
