package org.smartpick.portfolio.internal.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartpick.portfolio.Conflict;
import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.internal.Conditions;
import org.smartpick.portfolio.internal.Limit;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Tally;

/// Finds the smallest set of demands that no list can keep, and the least change that ends it.
///
/// Sets of one, two, three demands are tried first; if none of those contradicts itself, demands
/// are dropped from the whole one by one as long as the contradiction stays.
public final class ConflictFinder {

    private static final int LARGEST_SET_TRIED = 3;
    private static final int MOST_COMBINED = 12;

    private final PortfolioProblem problem;
    private final Market market;
    private final int[] musts;
    private final List<Demand> demands;

    private ConflictFinder(PortfolioProblem problem) {
        this.problem = problem;
        market = Market.of(problem);
        musts = Feasibility.musts(market);
        demands = Demand.list(problem, musts.length);
    }

    /// The conflict of a problem; empty when a portfolio exists.
    public static Optional<Conflict> find(PortfolioProblem problem) {
        ConflictFinder finder = new ConflictFinder(problem);
        return finder.possible(finder.demands) ? Optional.empty() : Optional.of(finder.describe());
    }

    private boolean possible(List<Demand> kept) {
        return plan(kept).isPresent();
    }

    /// A list that keeps some demands, as plain rows.
    private Optional<int[]> plan(List<Demand> kept) {
        int most = Integer.MAX_VALUE;
        int budgetUsd = Integer.MAX_VALUE;
        Set<Integer> conditions = new HashSet<>();
        int[] in = {};
        for (Demand demand : kept) {
            switch (demand) {
                case Demand.Musts _ -> in = musts;
                case Demand.Number number -> most = number.most();
                case Demand.Budget budget -> budgetUsd = budget.budgetUsd();
                case Demand.Condition condition -> conditions.add(condition.index());
            }
        }
        IntPredicate active = conditions::contains;
        Conditions own = market.conditions().keeping(active);
        return Feasibility.find(market, new Limit(budgetUsd, most), own, in);
    }

    private Conflict describe() {
        List<Demand> core = core();
        List<PortfolioProblem> changes =
                core.stream().flatMap(demand -> relaxed(demand).stream()).toList();
        PortfolioProblem nearest =
                changes.stream()
                        .filter(change -> new ConflictFinder(change).isPossible())
                        .findFirst()
                        .orElseGet(this::withoutAll);
        List<String> words = core.stream().map(Demand::text).toList();
        String start = capital(String.join(" and ", words));
        String verb = words.size() == 1 ? " cannot be kept: " : " cannot both be kept: ";
        String sentence =
                start + (words.size() > 2 ? " cannot all be kept: " : verb) + change(nearest) + ".";
        return new Conflict(words, sentence, nearest);
    }

    private boolean isPossible() {
        return possible(demands);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private List<Demand> core() {
        List<Demand> own = outspoken();
        List<Demand> demands = possible(own) ? this.demands : own;
        if (demands.size() > MOST_COMBINED) {
            return fewest(demands);
        }
        for (int size = 1; size <= Math.min(LARGEST_SET_TRIED, demands.size()); size++) {
            Optional<List<Demand>> found = contradictory(demands, size, 0, List.of());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return fewest(demands);
    }

    /// The demands without the upper limits that the musts keep by themselves: a place with one
    /// limit for each of fifty states is seldom about all of them.
    private List<Demand> outspoken() {
        Tally tally = new Tally(market, Limit.ofNumber(Integer.MAX_VALUE));
        Arrays.stream(musts).forEach(tally::add);
        return demands.stream()
                .filter(demand ->
                        !(demand instanceof Demand.Condition condition)
                                || tally.missing(condition.index()) > 0
                                || tally.over(condition.index()))
                .toList();
    }

    private List<Demand> fewest(List<Demand> demands) {
        List<Demand> core = new ArrayList<>(demands);
        for (Demand demand : demands) {
            List<Demand> fewer = core.stream().filter(d -> !d.equals(demand)).toList();
            if (!possible(fewer)) {
                core = new ArrayList<>(fewer);
            }
        }
        return core;
    }

    private Optional<List<Demand>> contradictory(
            List<Demand> demands, int size, int from, List<Demand> set) {
        if (set.size() == size) {
            return possible(set) ? Optional.empty() : Optional.of(set);
        }
        for (int i = from; i < demands.size(); i++) {
            List<Demand> longer = new ArrayList<>(set);
            longer.add(demands.get(i));
            Optional<List<Demand>> found = contradictory(demands, size, i + 1, longer);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The problem with one demand loosened as far as the others need.
    private Optional<PortfolioProblem> relaxed(Demand demand) {
        List<Demand> others = demands.stream().filter(d -> !d.equals(demand)).toList();
        return switch (demand) {
            case Demand.Number _ ->
                    plan(others)
                            .map(rows ->
                                    Changes.limits(
                                            problem, problem.limits().budgetUsd(), rows.length));
            case Demand.Budget _ ->
                    plan(others)
                            .map(rows -> Changes.costUsd(market, rows))
                            .map(cost ->
                                    Changes.limits(
                                            problem, cost, problem.limits().mostApplications()));
            case Demand.Condition condition
                    when condition.constraint() instanceof Constraint.AtLeast floor ->
                    Optional.of(lowered(condition.index(), floor));
            case Demand.Condition condition ->
                    plan(others)
                            .map(rows ->
                                    Changes.condition(problem, market, condition.index(), rows));
            case Demand.Musts _ -> Optional.of(fewerMusts());
        };
    }

    /// The highest lower limit that can be kept beside all other demands; 0 where none can.
    private PortfolioProblem lowered(int index, Constraint.AtLeast floor) {
        int low = 0;
        int high = floor.least() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (new ConflictFinder(Changes.least(problem, index, middle)).isPossible()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Changes.least(problem, index, low);
    }

    /// Sets the musts free that are worth least, one after the other, until a list exists.
    private PortfolioProblem fewerMusts() {
        List<Integer> byWorth =
                Arrays.stream(musts)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> Changes.single(market, row)))
                        .map(market::original)
                        .toList();
        int low = 1;
        int high = byWorth.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (new ConflictFinder(freed(byWorth.subList(0, middle))).isPossible()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return freed(byWorth.subList(0, low));
    }

    private PortfolioProblem freed(List<Integer> candidates) {
        Set<Integer> free = new HashSet<>(candidates);
        List<Candidate> changed = new ArrayList<>();
        for (int i = 0; i < problem.candidates().size(); i++) {
            Candidate candidate = problem.candidates().get(i);
            changed.add(free.contains(i) ? Changes.pinned(candidate, Pin.FREE) : candidate);
        }
        return Changes.candidates(problem, changed);
    }

    private PortfolioProblem withoutAll() {
        return Changes.withoutFloorsAndMusts(problem);
    }

    private String change(PortfolioProblem nearest) {
        List<String> parts = new ArrayList<>();
        if (nearest.limits().budgetUsd() != problem.limits().budgetUsd()) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "a budget of $%,d would do",
                            nearest.limits().budgetUsd()));
        }
        if (nearest.limits().mostApplications() != problem.limits().mostApplications()) {
            parts.add(
                    String.format(
                            Locale.ROOT,
                            "a limit of %,d applications would do",
                            nearest.limits().mostApplications()));
        }
        for (int i = 0; i < problem.constraints().size(); i++) {
            if (!nearest.constraints().get(i).equals(problem.constraints().get(i))) {
                parts.add(
                        "\""
                                + new Demand.Condition(i, nearest.constraints().get(i)).text()
                                + "\" would do");
            }
        }
        String freed =
                IntStream.range(0, problem.candidates().size())
                        .filter(i ->
                                problem.candidates().get(i).pin()
                                        != nearest.candidates().get(i).pin())
                        .mapToObj(i -> problem.candidates().get(i).id())
                        .limit(10)
                        .collect(Collectors.joining(", "));
        if (!freed.isEmpty()) {
            parts.add("leaving " + freed + " off the must-apply list would do");
        }
        return String.join("; ", parts);
    }
}
