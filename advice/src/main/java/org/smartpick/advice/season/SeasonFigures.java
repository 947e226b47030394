package org.smartpick.advice.season;

import java.util.List;
import java.util.Map;

/// A season of the Match as published: what the nation is made of and compared with.
///
/// @param matchYear year of the Match
/// @param markets the markets, first years last
/// @param ranked applicants who ranked a specialty at all, by specialty and type; first years under
///   the specialty's name with ", first year"
/// @param active applicants with a certified rank list, by type
/// @param matched of them matched to a first-year position, by type
/// @param placed of them placed after the rounds that follow, by type; 0 where not published
/// @param couples couples in the Match
public record SeasonFigures(
        int matchYear,
        List<MarketFigures> markets,
        Map<String, double[]> ranked,
        int[] active,
        int[] matched,
        int[] placed,
        int couples) {
    static final String FIRST_YEAR = ", first year";

    /// Copies the collections.
    public SeasonFigures {
        markets = List.copyOf(markets);
        ranked = Map.copyOf(ranked);
    }

    /// The name under which a market's applicants stand in [#ranked].
    static String field(MarketFigures market) {
        return switch (market.purpose()) {
            case CATEGORICAL, ADVANCED -> market.specialty();
            case FIRST_YEAR -> market.specialty() + FIRST_YEAR;
        };
    }
}
