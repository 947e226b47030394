package org.smartpick.prediction.own;

import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.OwnFigure;

/// How much a figure of an earlier season tells of the season asked for.
///
/// Two assumptions, for want of a study that follows programs over seasons: with every season that
/// passes a figure counts as if 0.7 times as many people stood behind it (half after two seasons),
/// and the log-odds of a program's rate move by a normal step of sd 0.3 a season. The step is taken
/// by the rule for variances: people that count are m / (1 + m v d), m the people left by age, v =
/// p(1 - p) at the share told and d = 0.09 a season. A figure of last season is thus never worth
/// more than 1 / (0.09 v) people, for example 123 where one in ten is interviewed.
///
/// @param figure the figure
/// @param seasons how many seasons old it is, 0 or more
/// @param people of how many people it counts, more than 0
public record FigureWeight(OwnFigure figure, int seasons, double people) {
    /// Share of the people that is left after each season.
    public static final double KEPT_A_SEASON = 0.7;

    /// Standard deviation of the yearly step of a program's log-odds.
    public static final double STEP_A_SEASON = 0.3;

    private static final double RANGE = 1.2815515655446;

    /// Weighs a figure for a season; one that is not older counts in full.
    public static FigureWeight of(OwnFigure figure, Season asked) {
        int seasons = Math.max(0, asked.matchYear() - figure.season().matchYear());
        Amount amount = figure.amount();
        double left = amount.of() * Math.pow(KEPT_A_SEASON, seasons);
        double share = (amount.low() + amount.high()) / 2;
        double p = (share * amount.of() + 0.5) / (amount.of() + 1);
        double drift = STEP_A_SEASON * STEP_A_SEASON * seasons;
        return new FigureWeight(figure, seasons, left / (1 + left * p * (1 - p) * drift));
    }

    /// What the figure alone says, as median and 80 % range: the interval of E. Wilson (1927) at
    /// the people that count.
    public RateRange told() {
        Amount amount = figure.amount();
        double share = (amount.low() + amount.high()) / 2;
        double square = RANGE * RANGE;
        double middle = (share + square / (2 * people)) / (1 + square / people);
        double reach =
                RANGE
                        * Math.sqrt(share * (1 - share) / people + square / (4 * people * people))
                        / (1 + square / people);
        double low = Math.max(0, Math.min(middle - reach, amount.low()));
        double high = Math.min(1, Math.max(middle + reach, amount.high()));
        return new RateRange(low, Math.clamp(share, low, high), high);
    }
}
