package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Enumeration.Sent;
import org.smartpick.portfolio.Enumeration.Subset;
import org.smartpick.portfolio.Portfolio.Pick;
import org.smartpick.portfolio.Portfolio.SignalUse;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.portfolio.check.Swap;
import org.smartpick.portfolio.check.SwapFinder;
import org.smartpick.portfolio.check.Waste;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// Swaps and waste of a list, against every swap and every removal judged from the definition.
class ListCheckProperties {

    private static final Offset<Double> TINY = within(1e-9);
    private static final PortfolioSolver SOLVER = new DefaultPortfolioSolver();

    /// A problem and some list of it, seldom the best one.
    private record Brought(PortfolioProblem problem, List<Integer> members) {

        Portfolio described() {
            return SOLVER.evaluate(problem, members.stream().mapToInt(Integer::intValue).toArray());
        }

        Subset truth(List<Integer> list) {
            return Enumeration.judge(problem, list);
        }
    }

    private static final Generator<Brought> LISTS =
            draw -> {
                Shape shape = new Shape(9, 3, 4, Oddity.ODD);
                PortfolioProblem drawn =
                        Worlds.problem(draw.random(), shape, draw.random().nextInt(10));
                List<Integer> members = new ArrayList<>();
                for (int i = 0; i < drawn.candidates().size(); i++) {
                    Pin pin = drawn.candidates().get(i).pin();
                    if (pin == Pin.MUST || (pin == Pin.FREE && draw.random().nextBoolean())) {
                        members.add(i);
                    }
                }
                int costUsd = Enumeration.judge(drawn, members).costUsd();
                PortfolioProblem problem =
                        new PortfolioProblem(
                                drawn.candidates(),
                                drawn.nodeWeights(),
                                drawn.feeGroups(),
                                new Limits(costUsd + draw.random().nextInt(6), members.size()),
                                drawn.unmatchedValue());
                return new Brought(problem, members);
            };

    /// A problem with signals and conditions and some allowed list of it.
    private record Signaled(PortfolioProblem problem, Subset subset) {

        Portfolio described() {
            return new Portfolio(
                    subset.sent().stream()
                            .map(sent -> new Pick(sent.candidate(), 0, 0, 0))
                            .toList(),
                    subset.value(),
                    subset.chance(),
                    subset.costUsd(),
                    100,
                    List.of(),
                    subset.sent().stream()
                            .filter(sent -> sent.pool() >= 0)
                            .map(sent -> new SignalUse(sent.candidate(), sent.pool(), 0, 0))
                            .toList(),
                    Portfolio.Certainty.BOUNDED);
        }
    }

    private static final Generator<Signaled> SIGNALED =
            draw -> {
                Shape shape = new Shape(5, 2, 3, Oddity.PLAIN);
                int m = draw.random().nextInt(5);
                PortfolioProblem problem =
                        Worlds.conditioned(draw.random(), Worlds.problem(draw.random(), shape, m));
                List<Subset> allowed = Enumeration.listAllowed(problem);
                Subset chosen =
                        allowed.isEmpty()
                                ? Enumeration.judge(problem, List.of())
                                : allowed.get(draw.random().nextInt(allowed.size()));
                return new Signaled(problem, chosen);
            };

    @Test
    void findsTheBestOfAllSwaps() {
        Property.forAll(LISTS)
                .holds(brought -> {
                    List<Swap> swaps = SwapFinder.find(brought.problem(), brought.described(), 3);
                    double best = bestGain(brought);
                    if (best < 1e-8) {
                        assertThat(swaps)
                                .allSatisfy(swap -> assertThat(swap.valueGain()).isLessThan(1e-8));
                    } else {
                        assertThat(swaps.getFirst().valueGain()).isCloseTo(best, TINY);
                    }
                });
    }

    @Test
    void saysOfEachSwapExactlyWhatItDoes() {
        Property.forAll(LISTS)
                .holds(brought -> {
                    Subset before = brought.truth(brought.members());
                    for (Swap swap : SwapFinder.find(brought.problem(), brought.described(), 3)) {
                        Subset after = brought.truth(after(brought, swap.out(), swap.in()));
                        assertThat(swap.valueGain())
                                .isCloseTo(after.value() - before.value(), TINY);
                        assertThat(swap.chanceGain())
                                .isCloseTo(after.chance() - before.chance(), TINY);
                        assertThat(swap.costUsd()).isEqualTo(after.costUsd() - before.costUsd());
                        assertThat(after.costUsd())
                                .isLessThanOrEqualTo(brought.problem().limits().budgetUsd());
                    }
                });
    }

    @Test
    void namesNoProgramInTwoSwaps() {
        Property.forAll(LISTS)
                .holds(brought -> {
                    List<Integer> named = new ArrayList<>();
                    for (Swap swap : SwapFinder.find(brought.problem(), brought.described(), 3)) {
                        named.add(swap.out());
                        named.add(swap.in());
                    }
                    assertThat(named).doesNotHaveDuplicates();
                });
    }

    @Test
    void givesANewcomerTheSignalThatItsPlaceSetsFree() {
        Property.forAll(SIGNALED)
                .holds(list -> {
                    List<Subset> allowed = Enumeration.listAllowed(list.problem());
                    double best =
                            allowed.stream()
                                    .filter(other ->
                                            oneSwapAway(list.subset().sent(), other.sent()))
                                    .mapToDouble(other -> other.value() - list.subset().value())
                                    .max()
                                    .orElse(0);
                    List<Swap> swaps = SwapFinder.find(list.problem(), list.described(), 1);
                    double found = swaps.isEmpty() ? 0 : swaps.getFirst().valueGain();
                    assertThat(found).isCloseTo(Math.max(0, best), within(1e-8));
                });
    }

    @Test
    void wasteIsLostExactlyAndStaysUnderItsThreshold() {
        var threshold = new Waste.Threshold(2, 0.03);
        Property.forAll(LISTS)
                .holds(brought -> {
                    Waste waste = Waste.find(brought.problem(), brought.described(), threshold);
                    List<Integer> rest = new ArrayList<>(brought.members());
                    rest.removeAll(waste.candidates());
                    Subset before = brought.truth(brought.members());
                    Subset after = brought.truth(rest);
                    assertThat(waste.valueLoss()).isCloseTo(before.value() - after.value(), TINY);
                    assertThat(waste.chanceLoss())
                            .isCloseTo(before.chance() - after.chance(), TINY);
                    assertThat(waste.savedUsd()).isEqualTo(before.costUsd() - after.costUsd());
                    assertThat(waste.valueLoss()).isLessThanOrEqualTo(2);
                    assertThat(waste.chanceLoss()).isLessThanOrEqualTo(0.03);
                });
    }

    @Test
    void everythingThatAddsNothingIsWaste() {
        Property.forAll(LISTS)
                .holds(brought -> {
                    Portfolio list = brought.described();
                    List<Integer> idle =
                            list.picks().stream()
                                    .filter(pick -> pick.valueGain() == 0 && pick.chanceGain() == 0)
                                    .map(Pick::candidate)
                                    .toList();
                    Waste waste =
                            Waste.find(brought.problem(), list, new Waste.Threshold(1e-9, 1e-9));
                    if (idle.size() == 1) {
                        assertThat(waste.candidates()).containsAll(idle);
                    }
                    assertThat(waste.candidates().isEmpty()).isEqualTo(idle.isEmpty());
                });
    }

    private static boolean oneSwapAway(List<Sent> list, List<Sent> other) {
        List<Sent> kept = new ArrayList<>(list);
        kept.retainAll(other);
        List<Integer> before = list.stream().map(Sent::candidate).toList();
        return other.size() == list.size()
                && kept.size() == list.size() - 1
                && other.stream()
                        .filter(sent -> !kept.contains(sent))
                        .noneMatch(sent -> before.contains(sent.candidate()));
    }

    private static double bestGain(Brought brought) {
        double value = brought.truth(brought.members()).value();
        double best = 0;
        for (int out : brought.members()) {
            for (int in = 0; in < brought.problem().candidates().size(); in++) {
                Subset after = brought.truth(after(brought, out, in));
                boolean allowed =
                        brought.problem().candidates().get(out).pin() == Pin.FREE
                                && brought.problem().candidates().get(in).pin() == Pin.FREE
                                && !brought.members().contains(in)
                                && after.costUsd() <= brought.problem().limits().budgetUsd();
                best = allowed ? Math.max(best, after.value() - value) : best;
            }
        }
        return best;
    }

    private static List<Integer> after(Brought brought, int out, int in) {
        List<Integer> after = new ArrayList<>(brought.members());
        after.remove(Integer.valueOf(out));
        after.add(in);
        return after;
    }
}
