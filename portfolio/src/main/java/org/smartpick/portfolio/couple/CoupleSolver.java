package org.smartpick.portfolio.couple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioSolver;
import org.smartpick.portfolio.couple.CouplePortfolio.Application;
import org.smartpick.portfolio.couple.CouplePortfolio.Outcome;
import org.smartpick.portfolio.internal.Greedy.Measure;
import org.smartpick.portfolio.internal.ListRows;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.conflict.Feasibility;

/// Chooses both lists of a couple: one list at a time is made the best answer to the other, from
/// several starts, until neither gets better.
///
/// To add up every pair of a long list is beyond reach (the chance that no pair of a set is open
/// counts the independent sets of a graph), so one person's luck is drawn and the other's added up
/// exactly; both ways are averaged. Short lists are added up in full. Draws follow from one seed:
/// the same problem gives the same lists.
public final class CoupleSolver {

    private static final int DRAWS = 120;
    private static final int DESCRIBED_DRAWS = 1_000;
    private static final int BATCHES = 8;
    private static final int MOST_ROUNDS = 3;
    private static final int BLOCKS = 8;
    private static final double LEAST_GAIN = 1e-4;
    private static final long SEED = 20_261_123L;
    private static final Luck.Draw SEARCH = new Luck.Draw(SEED, DRAWS);

    private final PortfolioSolver solver;

    /// @param solver the solver of one person's list, for a start and for the bound
    public CoupleSolver(PortfolioSolver solver) {
        this.solver = solver;
    }

    /// Both lists. The same problem gives the same answer.
    ///
    /// @throws IllegalArgumentException when one person's own limits contradict one another, or the
    ///   two together cannot keep the budget for both
    public CouplePortfolio solve(CoupleProblem problem) {
        return problem.shared()
                ? new JointPurse(solver, this::solveApart).solve(problem)
                : solveApart(problem);
    }

    /// Whether the budget for both pays for what each of the two must have.
    public boolean payable(CoupleProblem problem) {
        return !problem.shared() || new JointPurse(solver, this::solveApart).payable(problem);
    }

    private CouplePortfolio solveApart(CoupleProblem problem) {
        CoupleBound bound = new CoupleBound(one -> solver.solve(one).upperBound());
        Table table = new Table(problem);
        Lists best = null;
        for (Lists start : starts(problem, table)) {
            Lists found = improve(table, start);
            best = best == null || found.value() > best.value() ? found : best;
        }
        if (best == null) {
            throw new IllegalStateException("there is always a start");
        }
        return describe(table, best, bound.of(problem));
    }

    /// What two given lists are worth together, indexes of candidates, without signals and without
    /// a bound (which is infinite then).
    public CouplePortfolio evaluate(CoupleProblem problem, int[] first, int[] second) {
        Table table = new Table(problem);
        Lists lists = table.lists(plain(table.first, first), plain(table.second, second));
        return describe(table, lists, Double.POSITIVE_INFINITY);
    }

    /// What two lists are worth together that each person would choose alone, without a bound
    /// (which is infinite then).
    public CouplePortfolio evaluate(CoupleProblem problem, Portfolio first, Portfolio second) {
        Table table = new Table(problem);
        Lists lists =
                table.lists(
                        ListRows.of(table.first.market(), first),
                        ListRows.of(table.second.market(), second));
        return describe(table, lists, Double.POSITIVE_INFINITY);
    }

    private static int[] plain(Side side, int[] candidates) {
        int[] places = side.market().places();
        return java.util.Arrays.stream(candidates).map(i -> places[i]).toArray();
    }

    /// Two lists as rows, and what they are worth by the draws of the search.
    private record Lists(int[] first, int[] second, double value) {}

    private List<Lists> starts(CoupleProblem problem, Table table) {
        List<Lists> starts = new ArrayList<>();
        int[] first = ListRows.of(table.first.market(), solver.solve(problem.first()));
        int[] second = ListRows.of(table.second.market(), solver.solve(problem.second()));
        starts.add(table.lists(first, second));
        starts.add(inTurns(table, first.length, second.length));
        return starts;
    }

    /// Both lists grow in turns, a few programs at a time, each choosing beside the other.
    private static Lists inTurns(Table table, int firstSize, int secondSize) {
        int[] first = seed(table.first);
        int[] second = seed(table.second);
        for (int block = 0; block < BLOCKS; block++) {
            int more = Math.ceilDiv(firstSize, BLOCKS);
            first = table.firstBeside(second).fill(first, more, Measure.PER_APPLICATION);
            more = Math.ceilDiv(secondSize, BLOCKS);
            second = table.secondBeside(first).fill(second, more, Measure.PER_APPLICATION);
        }
        return table.lists(first, second);
    }

    /// What has to be in: the musts, and members of every group of which a least number is asked.
    private static int[] seed(Side side) {
        Market market = side.market();
        int[] musts = Feasibility.musts(market);
        return Feasibility.find(market, side.limit(), market.conditions(), musts).orElse(musts);
    }

    private static Lists improve(Table table, Lists start) {
        Lists best = start;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = best.value();
            for (int[] first :
                    answers(table.firstBeside(best.second()), table.first, best.first())) {
                best = better(best, table.lists(first, best.second()));
            }
            for (int[] second :
                    answers(table.secondBeside(best.first()), table.second, best.second())) {
                best = better(best, table.lists(best.first(), second));
            }
            if (best.value() < before + LEAST_GAIN) {
                break;
            }
        }
        return best;
    }

    private static Lists better(Lists one, Lists other) {
        return other.value() > one.value() ? other : one;
    }

    /// Good answers to the other's list: the present one after exchanges, and new ones.
    private static List<int[]> answers(SideSearch search, Side side, int[] present) {
        List<int[]> answers = new ArrayList<>();
        search.rank(present);
        int[] exchanged = search.exchange(present);
        answers.add(search.fill(exchanged, Integer.MAX_VALUE, Measure.PER_APPLICATION));
        int[] seed = seed(side);
        answers.add(search.fill(seed, Integer.MAX_VALUE, Measure.PER_APPLICATION));
        if (side.market().fees().groups() > 1) {
            answers.add(search.fill(seed, Integer.MAX_VALUE, Measure.PER_DOLLAR));
        }
        return answers;
    }

    private static CouplePortfolio describe(Table table, Lists lists, double bound) {
        List<Double> values = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        boolean exact = table.exact(lists);
        for (int batch = 0; batch < (exact ? 1 : BATCHES); batch++) {
            Table.Both both =
                    table.both(
                            lists.first(),
                            lists.second(),
                            new Luck.Draw(SEED + 1 + batch, DESCRIBED_DRAWS));
            values.add(both.value());
            outcomes.add(both.outcome());
        }
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double square = values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
        double error = exact ? 0 : Math.sqrt(square / (BATCHES - 1) / BATCHES);
        return new CouplePortfolio(
                table.applications(table.firstValue(lists), table.first, lists.first()),
                table.applications(table.secondValue(lists), table.second, lists.second()),
                mean(outcomes),
                mean,
                error,
                bound);
    }

    private static Outcome mean(List<Outcome> outcomes) {
        double[] sums = new double[5];
        for (Outcome outcome : outcomes) {
            sums[0] += outcome.together() / outcomes.size();
            sums[1] += outcome.apart() / outcomes.size();
            sums[2] += outcome.firstOnly() / outcomes.size();
            sums[3] += outcome.secondOnly() / outcomes.size();
            sums[4] += outcome.neither() / outcomes.size();
        }
        return new Outcome(sums[0], sums[1], sums[2], sums[3], sums[4]);
    }

    /// Both sides and how their strengths hang together.
    private static final class Table {
        private final Pairing pairing;
        private final Side first;
        private final Side second;
        private final double[][] firstGivenSecond;
        private final double[][] secondGivenFirst;
        private final double[] firstWeights;
        private final double[] secondWeights;

        Table(CoupleProblem problem) {
            pairing = problem.pairing();
            first = Side.of(problem.first(), pairing.firstPlace());
            second = Side.of(problem.second(), pairing.secondPlace());
            firstWeights = problem.first().nodeWeights();
            secondWeights = problem.second().nodeWeights();
            double[][] joint = problem.jointWeights();
            secondGivenFirst = given(joint);
            firstGivenSecond = given(turned(joint));
        }

        private static double[][] turned(double[][] joint) {
            double[][] turned = new double[joint[0].length][joint.length];
            for (int k = 0; k < joint.length; k++) {
                for (int l = 0; l < joint[k].length; l++) {
                    turned[l][k] = joint[k][l];
                }
            }
            return turned;
        }

        private static double[][] given(double[][] joint) {
            double[][] given = new double[joint.length][];
            for (int k = 0; k < joint.length; k++) {
                double sum = java.util.Arrays.stream(joint[k]).sum();
                double all = sum > 0 ? sum : 1;
                given[k] = java.util.Arrays.stream(joint[k]).map(share -> share / all).toArray();
            }
            return given;
        }

        private SideValue firstValue(int[] secondRows) {
            return new SideValue(first, pairing, secondLuck(secondRows, SEARCH), firstGivenSecond);
        }

        private SideValue secondValue(int[] firstRows) {
            return new SideValue(second, pairing, firstLuck(firstRows, SEARCH), secondGivenFirst);
        }

        private Luck secondLuck(int[] rows, Luck.Draw draw) {
            return Luck.of(second, rows, secondWeights, pairing.near(), draw);
        }

        private Luck firstLuck(int[] rows, Luck.Draw draw) {
            return Luck.of(first, rows, firstWeights, pairing.near(), draw);
        }

        SideSearch firstBeside(int[] secondRows) {
            return new SideSearch(first, firstValue(secondRows));
        }

        SideSearch secondBeside(int[] firstRows) {
            return new SideSearch(second, secondValue(firstRows));
        }

        SideValue firstValue(Lists lists) {
            return firstValue(lists.second());
        }

        SideValue secondValue(Lists lists) {
            return secondValue(lists.first());
        }

        boolean exact(Lists lists) {
            return secondLuck(lists.second(), SEARCH).exact()
                    || firstLuck(lists.first(), SEARCH).exact();
        }

        Lists lists(int[] firstRows, int[] secondRows) {
            return new Lists(firstRows, secondRows, both(firstRows, secondRows, SEARCH).value());
        }

        /// Value and outcome, by one way where it is exact and by both ways where it is not.
        private Both both(int[] firstRows, int[] secondRows, Luck.Draw draw) {
            Luck second = secondLuck(secondRows, draw);
            Luck first = firstLuck(firstRows, draw);
            List<Both> ways = new ArrayList<>();
            if (second.exact() || !first.exact()) {
                SideValue value = new SideValue(this.first, pairing, second, firstGivenSecond);
                value.choose(firstRows);
                ways.add(new Both(value.value(), value.outcome()));
            }
            if (!second.exact()) {
                SideValue value = new SideValue(this.second, pairing, first, secondGivenFirst);
                value.choose(secondRows);
                ways.add(new Both(value.value(), turned(value.outcome())));
            }
            return new Both(
                    ways.stream().mapToDouble(Both::value).average().orElseThrow(),
                    mean(ways.stream().map(Both::outcome).toList()));
        }

        private static Outcome turned(Outcome outcome) {
            return new Outcome(
                    outcome.together(),
                    outcome.apart(),
                    outcome.secondOnly(),
                    outcome.firstOnly(),
                    outcome.neither());
        }

        private record Both(double value, Outcome outcome) {}

        List<Application> applications(SideValue value, Side side, int[] rows) {
            List<Application> applications = new ArrayList<>();
            value.choose(rows);
            for (int row : rows) {
                applications.add(
                        new Application(
                                side.market().original(row),
                                side.market().pool(row),
                                value.share(row)));
            }
            applications.sort(
                    Comparator.comparingDouble((Application one) -> -one.valueGain())
                            .thenComparingInt(Application::candidate));
            return applications;
        }
    }
}
