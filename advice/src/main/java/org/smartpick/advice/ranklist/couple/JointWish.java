package org.smartpick.advice.ranklist.couple;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What a couple wants of its pairs.
///
/// @param miles two programs within so many miles are together; 0 means the same city only
/// @param together what being together is worth, in points of 100, where a member's first wish is
///   worth 100
/// @param yours how much the first member's wishes weigh against the second's, 0 to 100; 50 is even
/// @param apart whether pairs further apart are on the list at all
public record JointWish(int miles, int together, int yours, Apart apart) {
    /// Miles, points and weight that a new page begins with.
    public static final JointWish USUAL = new JointWish(50, 40, 50, Apart.ACCEPTED);

    private static final int MOST_MILES = 3000;
    private static final int MOST_POINTS = 200;
    private static final int HUNDRED = 100;

    /// Whether pairs further apart are wanted.
    public enum Apart {
        /// They are, further down.
        ACCEPTED,
        /// They are not: rather one position than two far apart.
        REFUSED
    }

    /// A wish as typed, and what in it cannot be used.
    ///
    /// @param wish the wish; the usual value where a field cannot be used
    /// @param problems fields to mend
    public record Reading(JointWish wish, List<FieldProblem> problems) {
        /// Copies the problems.
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /// Reads a wish as typed; empty texts mean the usual.
    public static Reading read(String miles, String together, String yours, String apart) {
        List<FieldProblem> problems = new ArrayList<>();
        int near = number("miles", miles, MOST_MILES, USUAL.miles, problems);
        int points = number("together", together, MOST_POINTS, USUAL.together, problems);
        int weight = number("yours", yours, HUNDRED, USUAL.yours, problems);
        Apart far = apart.equals("no") ? Apart.REFUSED : Apart.ACCEPTED;
        if (!apart.isEmpty() && !apart.equals("no") && !apart.equals("yes")) {
            problems.add(
                    new FieldProblem("apart", apart, "is neither yes nor no", "write yes or no"));
        }
        return new Reading(new JointWish(near, points, weight, far), problems);
    }

    private static int number(
            String field, String text, int most, int usual, List<FieldProblem> problems) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return usual;
        }
        if (typed.matches("\\d{1,6}") && Integer.parseInt(typed) <= most) {
            return Integer.parseInt(typed);
        }
        problems.add(
                new FieldProblem(
                        field,
                        typed,
                        "is no whole number from 0 to " + most,
                        "write a number such as " + usual));
        return usual;
    }
}
