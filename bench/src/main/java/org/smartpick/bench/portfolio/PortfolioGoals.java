package org.smartpick.bench.portfolio;

import java.io.PrintStream;
import java.util.Locale;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.internal.ConcaveBound;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Search;
import org.smartpick.portfolio.internal.exact.BlockHulls;
import org.smartpick.portfolio.internal.exact.CostTable;

/// Measures every promise of the optimizer about speed, each rival in the same run; prints one line
/// a promise.
public final class PortfolioGoals {

    private static final int RUNS = 15;
    private static final int PLENTY_USD = 1_000_000;

    private final PrintStream out;

    private PortfolioGoals(PrintStream out) {
        this.out = out;
    }

    /// Prints the table.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        PortfolioGoals goals = new PortfolioGoals(System.out);
        goals.oneFee(4_096, 4);
        goals.oneFee(16_384, 10);
        goals.integerFees(256, 50);
        goals.tieredFees(2);
        goals.tieredFees(3);
        for (double rho : new double[] {0.2, 0.5, 0.8}) {
            goals.correlated(700, 100, 5, rho);
            goals.correlated(6_600, 200, 100, rho);
        }
        goals.signals();
    }

    private void oneFee(int m, double goal) {
        Instances market = Instances.draw(m, m);
        double rival =
                Clocked.millis(
                        RUNS, () -> ArrayGreedy.order(market.worth(), market.chance(), m / 2));
        double own =
                Clocked.millis(
                        3 * RUNS, () -> BlockHulls.order(market.worth(), market.chance(), m / 2));
        double difference =
                Nested.largestDifference(
                        market,
                        ArrayGreedy.order(market.worth(), market.chance(), m / 2),
                        BlockHulls.order(market.worth(), market.chance(), m / 2));
        say(
                "one fee, m = %,d: %.2f ms, array greedy %.2f ms, %.1f times (goal %.0f); values differ by %.0e",
                m, own, rival, rival / own, goal, difference);
    }

    private void integerFees(int m, double goal) {
        Instances market = Instances.draw(m, m);
        int budget = market.halfOfTheFees();
        double rival =
                Clocked.millis(
                        RUNS,
                        () ->
                                MemoRecursion.value(
                                        market.worth(), market.chance(), market.fee(), budget));
        double own =
                Clocked.millis(
                        10 * RUNS,
                        () ->
                                CostTable.order(
                                        market.worth(), market.chance(), market.fee(), budget));
        double gap =
                MemoRecursion.value(market.worth(), market.chance(), market.fee(), budget)
                        - Nested.value(
                                market,
                                CostTable.order(
                                        market.worth(), market.chance(), market.fee(), budget));
        say(
                "integer fees, m = %,d: %.3f ms, memoised recursion %.2f ms, %.0f times (goal %.0f); values differ by %.0e",
                m, own, rival, rival / own, goal, Math.abs(gap));
    }

    private void tieredFees(int groups) {
        PortfolioProblem problem =
                Instances.draw(groups, 350 * groups).problem(groups, new Limits(1_400, 200), 0, 1);
        Portfolio portfolio = new DefaultPortfolioSolver().solve(problem);
        double own = Clocked.millis(3, () -> new DefaultPortfolioSolver().solve(problem));
        say(
                "tiered fees, %d x 350 programs, 1,400 dollars: %s in %.0f ms (goal 1,000 exact); bound + %.3f %%",
                groups, portfolio.certainty(), own, gap(portfolio));
    }

    private void correlated(int m, int most, double goal, double rho) {
        PortfolioProblem problem =
                Instances.draw(m, m).problem(1, new Limits(PLENTY_USD, most), rho, 32);
        Market market = Market.of(problem);
        Limit limit = Limit.of(problem.limits());
        double first =
                Clocked.millis(
                        RUNS, () -> new Search(market, limit, new int[0], () -> false).start());
        double search =
                Clocked.millis(
                        RUNS,
                        () -> new Search(market, limit, new int[0], () -> false).run(_ -> {}));
        double whole = Clocked.millis(RUNS, () -> new DefaultPortfolioSolver().solve(problem));
        Portfolio portfolio = new DefaultPortfolioSolver().solve(problem);
        int[] rows = new Search(market, limit, new int[0], () -> false).run(_ -> {}).set().list();
        double bound =
                Clocked.millis(RUNS, () -> new ConcaveBound(market, limit).of(rows, 40, 0.0005));
        say(
                "correlated %.1f, %,d programs, %d chosen: first %.2f ms, with exchange %.2f ms (goal %.0f), whole answer"
                        + " %.2f ms; bound + %.4f %% in %.2f ms",
                rho, m, most, first, search, goal, whole, gap(portfolio), bound);
    }

    private void signals() {
        PortfolioProblem plain =
                Instances.draw(5, 700).problem(1, new Limits(PLENTY_USD, 60), 0.3, 32);
        PortfolioProblem problem = Instances.signaled(plain, 3, 12);
        Portfolio portfolio = new DefaultPortfolioSolver().solve(problem);
        double own = Clocked.millis(5, () -> new DefaultPortfolioSolver().solve(problem));
        say(
                "signals 3 gold and 12 silver with 60 of 700 programs: %.1f ms; bound + %.3f %%",
                own, gap(portfolio));
    }

    private static double gap(Portfolio portfolio) {
        return 100 * (portfolio.upperBound() / portfolio.value() - 1);
    }

    private void say(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
