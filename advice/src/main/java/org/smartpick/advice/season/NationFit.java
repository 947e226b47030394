package org.smartpick.advice.season;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.smartpick.match.season.Habits;
import org.smartpick.match.season.Market;
import org.smartpick.match.season.Market.Levels;
import org.smartpick.match.season.Nation;
import org.smartpick.match.season.SeasonBook;
import org.smartpick.match.season.SeasonRecord.CoupleCount;
import org.smartpick.match.season.SeasonRunner;
import org.smartpick.match.season.SeasonRunner.Plan;

/// Fits what programs think of each applicant type, and how couples rank, to the published season.
///
/// Contraction on the log-odds (Berry, RAND Journal of Economics 25(2), 1994, used on a simulated
/// market): after each round of seasons the level of a market for a type moves by a share of
/// logit(published filled / applicants) - logit(simulated filled / applicants). The lift of couples
/// and the share that also ranks one partner alone move by the differences of the couples matched
/// with one member and with none. All rounds see the same seasons, so that luck does not move the
/// levels; seasons of other numbers judge the result.
public final class NationFit {
    /// Share of couples of which both matched, one, none, five years: 89.84, 8.04 and 2.11 %.
    private static final double ONE = 0.0804;

    private static final double NONE = 0.0211;
    private static final double STEP = 1.3;
    private static final double MOST_STEP = 0.8;
    private static final double FAR = 14;
    private static final int FIRST_SEASON = 1_000_000;

    private final SeasonFigures figures;
    private final SeasonRunner runner;
    private final int seasons;

    /// @param figures the published season
    /// @param runner where seasons run
    /// @param seasons seasons a round
    public NationFit(SeasonFigures figures, SeasonRunner runner, int seasons) {
        this.figures = figures;
        this.runner = runner;
        this.seasons = seasons;
    }

    /// The fitted numbers after some rounds; `progress` hears the mean absolute miss of the cells,
    /// in positions, after each.
    public FittedNation fit(Nation start, int rounds, Consumer<Double> progress) {
        Nation nation = start;
        int[][] applicants = applicants(nation);
        for (int round = 0; round < rounds; round++) {
            SeasonBook book = runner.run(nation, new Plan(1, FIRST_SEASON, seasons));
            progress.accept(miss(book));
            nation = moved(nation, book, applicants);
        }
        Map<String, Levels> levels = new HashMap<>();
        nation.markets().forEach(market -> levels.put(MarketKey.of(market), market.levels()));
        return new FittedNation(levels, nation.habits().couples());
    }

    private double miss(SeasonBook book) {
        double sum = 0;
        for (int m = 0; m < figures.markets().size(); m++) {
            for (int type = 0; type < Nation.TYPES; type++) {
                sum += Math.abs(filled(book, m, type) - figures.markets().get(m).filled()[type]);
            }
        }
        return sum / figures.markets().size() / Nation.TYPES;
    }

    private static double filled(SeasonBook book, int market, int type) {
        return book.mean(record -> record.filled()[market * Nation.TYPES + type]);
    }

    private Nation moved(Nation nation, SeasonBook book, int[][] applicants) {
        List<Market> markets = new ArrayList<>();
        for (int m = 0; m < nation.markets().size(); m++) {
            Market market = nation.markets().get(m);
            Levels levels = market.levels();
            for (int type = 0; type < Nation.TYPES; type++) {
                double wanted = figures.markets().get(m).filled()[type];
                double step =
                        odds(wanted, applicants[m][type])
                                - odds(filled(book, m, type), applicants[m][type]);
                double moved = levels.of(type) + Math.clamp(STEP * step, -MOST_STEP, MOST_STEP);
                levels = levels.with(type, Math.clamp(moved, -FAR, FAR));
            }
            markets.add(market.withLevels(levels));
        }
        return nation.withMarkets(markets)
                .withHabits(nation.habits().withCouples(couples(nation, book)));
    }

    private Habits.Couples couples(Nation nation, SeasonBook book) {
        Habits.Couples old = nation.habits().couples();
        int all = nation.people().couples().length / 2;
        if (all == 0) {
            return old;
        }
        double one = book.mean(record -> record.of(CoupleCount.ONE)) / all;
        double none = book.mean(record -> record.of(CoupleCount.NONE)) / all;
        double lift = Math.clamp(old.lift() + 5 * (one + none - ONE - NONE), -2.0, 3.0);
        double share = one / (one + none);
        double alone = Math.clamp(old.alone() + 0.4 * (ONE / (ONE + NONE) - share), 0.0, 1.0);
        return new Habits.Couples(lift, old.together(), alone, old.pairs());
    }

    private static double odds(double filled, int applicants) {
        double share = (filled + 0.25) / (applicants + 0.5);
        double bounded = Math.clamp(share, 1e-4, 1 - 1e-4);
        return Math.log(bounded / (1 - bounded));
    }

    /// Applicants of each type who applied to at least one track of each market.
    private static int[][] applicants(Nation nation) {
        int[][] counts = new int[nation.markets().size()][Nation.TYPES];
        int[] last = new int[nation.people().size()];
        int[] start = nation.applications().start();
        for (int m = 0; m < counts.length; m++) {
            for (int t = 0; t < nation.tracks().size(); t++) {
                if (nation.tracks().market()[t] != m) {
                    continue;
                }
                for (int i = start[t]; i < start[t + 1]; i++) {
                    int p = nation.applications().person()[i];
                    if (last[p] != m + 1) {
                        last[p] = m + 1;
                        counts[m][nation.people().type()[p]]++;
                    }
                }
            }
        }
        return counts;
    }
}
