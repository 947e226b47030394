package org.smartpick.match.market;

/// How large a drawn market is.
///
/// @param applicants people, members of couples included, 1 or more
/// @param programs programs, 1 or more
/// @param couples couples among the applicants, at most half of them
/// @param listLength programs on a single's list, on average, 1 to 100
/// @param seed decides every draw
public record MarketPlan(int applicants, int programs, int couples, int listLength, long seed) {
    /// Applicants of one market, at most.
    public static final int MOST_APPLICANTS = 1_000_000;

    /// Programs of one market, at most.
    public static final int MOST_PROGRAMS = 200_000;

    /// Programs on a list in the NRMP's Match, on average, about.
    public static final int USUAL_LIST = 12;

    /// Refuses numbers that no market has.
    public MarketPlan {
        require(applicants >= 1 && applicants <= MOST_APPLICANTS, "applicants", applicants);
        require(programs >= 1 && programs <= MOST_PROGRAMS, "programs", programs);
        require(couples >= 0 && couples <= applicants / 2, "couples", couples);
        require(listLength >= 1 && listLength <= 100, "length of lists", listLength);
    }

    private static void require(boolean fits, String name, int value) {
        if (!fits) {
            throw new IllegalArgumentException(name + " cannot be " + value);
        }
    }
}
