package org.smartpick.match.market;

import org.smartpick.domain.Parsed;

/// How large a drawn market is.
///
/// @param applicants people, members of couples included, 1 to 1,000,000
/// @param programs programs, 1 to 200,000
/// @param couples couples among the applicants, at most half of them
/// @param listLength programs on a single's list, on average, 1 to 100
/// @param seed decides every draw
public record MarketPlan(int applicants, int programs, int couples, int listLength, long seed) {
    /// Applicants of one market, at most.
    public static final int MOST_APPLICANTS = 1_000_000;

    /// Programs of one market, at most.
    public static final int MOST_PROGRAMS = 200_000;

    /// Programs on a list, at most, on average.
    public static final int LONGEST_LIST = 100;

    /// Programs on a list in the national Match, on average, about.
    public static final int USUAL_LIST = 12;

    /// Refuses numbers that no market has.
    public MarketPlan {
        require(applicants >= 1 && applicants <= MOST_APPLICANTS, "applicants", applicants);
        require(programs >= 1 && programs <= MOST_PROGRAMS, "programs", programs);
        require(couples >= 0 && couples <= applicants / 2, "couples", couples);
        require(listLength >= 1 && listLength <= LONGEST_LIST, "length of lists", listLength);
    }

    private static void require(boolean fits, String name, int value) {
        if (!fits) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
    }

    /// A plan from numbers that a person typed, or the first of them that no market has.
    public static Parsed<MarketPlan> read(
            int applicants, int programs, int couples, int listLength, long seed) {
        if (applicants < 1 || applicants > MOST_APPLICANTS) {
            return refused("--applicants", applicants, 1, MOST_APPLICANTS);
        }
        if (programs < 1 || programs > MOST_PROGRAMS) {
            return refused("--programs", programs, 1, MOST_PROGRAMS);
        }
        if (couples < 0 || couples > applicants / 2) {
            return refused("--couples", couples, 0, applicants / 2);
        }
        if (listLength < 1 || listLength > LONGEST_LIST) {
            return refused("--list-length", listLength, 1, LONGEST_LIST);
        }
        return Parsed.read(new MarketPlan(applicants, programs, couples, listLength, seed));
    }

    private static Parsed<MarketPlan> refused(String option, int value, int low, int high) {
        return Parsed.refused(
                option,
                String.valueOf(value),
                "is out of range",
                "give a whole number from " + low + " to " + high);
    }
}
