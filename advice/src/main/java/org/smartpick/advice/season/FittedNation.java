package org.smartpick.advice.season;

import java.util.Map;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.Market.Levels;

/// What was fitted: what programs of each market think of each applicant type, and how couples
/// rank.
///
/// @param levels levels by market key
/// @param couples habits of couples
public record FittedNation(Map<String, Levels> levels, Habits.Couples couples) {
    /// Where a fit starts.
    static final FittedNation START =
            new FittedNation(Map.of(), new Habits.Couples(0.15, 1.0, 0.6, 300));

    private static final Levels FIRST_GUESS = Levels.of(2, 0, 1.5, 0, 0, -0.5);

    /// Copies the map.
    public FittedNation {
        levels = Map.copyOf(levels);
    }

    /// The levels of a market; a first guess where none were fitted.
    public Levels levelsOf(String market) {
        return levels.getOrDefault(market, FIRST_GUESS);
    }
}
