package org.smartpick.advice.couple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.domain.FieldProblem;
import org.smartpick.portfolio.couple.CoupleProblem;
import org.smartpick.portfolio.couple.Pairing.Apart;

/// What two people want of each other's places.
///
/// @param near which pairs count as together
/// @param apart whether they would take positions that are not near each other
/// @param togetherWorth what being near each other is worth beside the two positions, 0 to 100
/// @param alonePercent what a position is worth when the other has none, as a share of its own
///   worth, 0 to 100
/// @param likenessPercent how far their unseen strengths go together, 0 (independent) to 100
/// @param bothUsd most dollars for both lists together; [CoupleProblem#NO_JOINT_BUDGET] where each
///   only keeps the own budget
public record CoupleWish(
        Near near,
        Apart apart,
        int togetherWorth,
        int alonePercent,
        int likenessPercent,
        int bothUsd) {

    /// Within 50 miles, apart accepted, togetherness worth as much as a fifth of the best position,
    /// a position alone worth half, independent strengths.
    public static final CoupleWish USUAL =
            new CoupleWish(
                    new Near.Miles(50), Apart.ACCEPTED, 20, 50, 0, CoupleProblem.NO_JOINT_BUDGET);

    private static final int MOST = 100;
    private static final int MOST_MILES = 3_000;

    /// Which pairs count as together.
    public sealed interface Near {
        /// Programs in one city.
        record SameCity() implements Near {}

        /// Programs whose cities are at most so many miles apart.
        ///
        /// @param miles 1 to 3,000
        record Miles(int miles) implements Near {}

        /// All pairs: they only wish that both match.
        record Anywhere() implements Near {}
    }

    /// A wish as it is typed.
    ///
    /// @param near `city`, a number of miles, or `any`
    /// @param apart `yes` or `no`
    /// @param together 0 to 100
    /// @param alone 0 to 100
    /// @param likeness 0 to 100
    /// @param both dollars for both lists together; empty for no such limit
    public record Typed(
            String near,
            String apart,
            String together,
            String alone,
            String likeness,
            String both) {
        /// Nothing typed: everything as [CoupleWish#USUAL] has it.
        public static final Typed NOTHING = new Typed("", "", "", "", "", "");
    }

    /// A wish, or what has to be mended in it.
    ///
    /// @param wish the wish; as usual where something could not be read
    /// @param problems what could not be read
    public record Reading(CoupleWish wish, List<FieldProblem> problems) {
        /// Copies the problems.
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    /// Refuses figures out of range.
    public CoupleWish {
        for (int figure : new int[] {togetherWorth, alonePercent, likenessPercent}) {
            if (figure < 0 || figure > MOST) {
                throw new IllegalArgumentException(figure + " must be 0 to 100");
            }
        }
    }

    /// Reads a wish; what is empty is as usual.
    public static Reading read(Typed typed) {
        List<FieldProblem> problems = new ArrayList<>();
        CoupleWish wish =
                new CoupleWish(
                        near(typed.near().strip().toLowerCase(Locale.ROOT), problems),
                        apart(typed.apart().strip().toLowerCase(Locale.ROOT), problems),
                        figure("together", typed.together(), USUAL.togetherWorth(), problems),
                        figure("alone", typed.alone(), USUAL.alonePercent(), problems),
                        figure("likeness", typed.likeness(), USUAL.likenessPercent(), problems),
                        dollars(typed.both().strip(), problems));
        return new Reading(wish, problems);
    }

    private static Near near(String typed, List<FieldProblem> problems) {
        if (typed.isEmpty()) {
            return USUAL.near();
        }
        if (typed.equals("city")) {
            return new Near.SameCity();
        }
        if (typed.equals("any")) {
            return new Near.Anywhere();
        }
        if (typed.matches("\\d{1,4}")) {
            int miles = Integer.parseInt(typed);
            if (miles >= 1 && miles <= MOST_MILES) {
                return new Near.Miles(miles);
            }
        }
        problems.add(
                new FieldProblem(
                        "near",
                        typed,
                        "is neither 'city', 'any' nor a number of miles from 1 to 3000",
                        "write for example 50"));
        return USUAL.near();
    }

    private static Apart apart(String typed, List<FieldProblem> problems) {
        return switch (typed) {
            case "", "yes" -> Apart.ACCEPTED;
            case "no" -> Apart.REFUSED;
            default -> {
                problems.add(
                        new FieldProblem(
                                "apart", typed, "is neither yes nor no", "write yes or no"));
                yield USUAL.apart();
            }
        };
    }

    private static int dollars(String typed, List<FieldProblem> problems) {
        if (typed.isEmpty()) {
            return USUAL.bothUsd();
        }
        if (typed.matches("\\d{1,6}")) {
            return Integer.parseInt(typed);
        }
        problems.add(
                new FieldProblem(
                        "both",
                        typed,
                        "is no whole number of dollars",
                        "write for example 3000, or leave it empty"));
        return USUAL.bothUsd();
    }

    private static int figure(String name, String typed, int usual, List<FieldProblem> problems) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return usual;
        }
        if (text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST) {
            return Integer.parseInt(text);
        }
        problems.add(
                new FieldProblem(
                        name,
                        text,
                        "is no whole number from 0 to 100",
                        "write for example " + usual));
        return usual;
    }

    /// The wish in one sentence.
    public String sentence() {
        String pairs =
                switch (near) {
                    case Near.SameCity _ -> "Together means in one city";
                    case Near.Miles miles ->
                            "Together means cities at most " + miles.miles() + " miles apart";
                    case Near.Anywhere _ -> "Together means that both match, wherever it is";
                };
        return pairs
                + " and is worth "
                + togetherWorth
                + " of 100 beside the two positions; positions further apart are "
                + (apart == Apart.ACCEPTED ? "accepted" : "refused")
                + "; a position for one alone counts "
                + alonePercent
                + " of 100 of its worth."
                + (bothUsd == CoupleProblem.NO_JOINT_BUDGET
                        ? ""
                        : String.format(
                                Locale.US, " Both lists together cost at most $%,d.", bothUsd));
    }
}
