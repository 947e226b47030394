package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Enumeration.Sent;
import org.smartpick.portfolio.Enumeration.Subset;
import org.smartpick.portfolio.Portfolio.Certainty;
import org.smartpick.portfolio.Portfolio.SignalUse;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// Every kind of tiny world against enumeration.
class ExactProperties {

    private static final Offset<Double> TINY = within(1e-9);
    private static final PortfolioSolver SOLVER = new DefaultPortfolioSolver();

    private static Generator<PortfolioProblem> conditioned(Shape shape) {
        return draw -> Worlds.conditioned(draw.random(), Worlds.problems(shape).next(draw));
    }

    private static List<Sent> sent(Portfolio portfolio) {
        Map<Integer, Integer> pools = new HashMap<>();
        for (SignalUse use : portfolio.signals()) {
            pools.put(use.candidate(), use.pool());
        }
        return portfolio.picks().stream()
                .map(pick -> new Sent(pick.candidate(), pools.getOrDefault(pick.candidate(), -1)))
                .toList();
    }

    static void equalsEnumeration(PortfolioProblem problem) {
        Optional<Subset> best = Enumeration.best(problem);
        assertThat(SOLVER.conflict(problem).isEmpty()).isEqualTo(best.isPresent());
        if (best.isEmpty()) {
            return;
        }
        Portfolio portfolio = SOLVER.solve(problem);
        assertThat(portfolio.certainty()).isEqualTo(Certainty.OPTIMAL);
        assertThat(portfolio.value()).isCloseTo(best.get().value(), TINY);
        assertThat(portfolio.upperBound()).isGreaterThanOrEqualTo(best.get().value() - 1e-9);
        Subset truth = Enumeration.judgeSent(problem, sent(portfolio));
        assertThat(portfolio.value()).isCloseTo(truth.value(), TINY);
        assertThat(portfolio.matchChance()).isCloseTo(truth.chance(), TINY);
        assertThat(portfolio.costUsd()).isEqualTo(truth.costUsd());
    }

    @Test
    void tieredFeesAreExact() {
        Property.forAll(Worlds.problems(new Shape(9, 3, 1, Oddity.ODD)))
                .withCount(1_000)
                .holds(ExactProperties::equalsEnumeration);
    }

    @Test
    void correlatedTinyWorldsAreExact() {
        Property.forAll(Worlds.problems(new Shape(8, 2, 6, Oddity.ODD)))
                .withCount(1_000)
                .holds(ExactProperties::equalsEnumeration);
    }

    @Test
    void signalsAndConditionsOfTinyWorldsAreExact() {
        Property.forAll(conditioned(new Shape(6, 2, 3, Oddity.ODD)))
                .withCount(1_500)
                .holds(ExactProperties::equalsEnumeration);
    }
}
