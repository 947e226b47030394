package org.smartpick.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Enumeration.Sent;
import org.smartpick.portfolio.Enumeration.Subset;
import org.smartpick.portfolio.Portfolio.NextUse;
import org.smartpick.portfolio.Portfolio.SignalUse;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.portfolio.Worlds.Oddity;
import org.smartpick.portfolio.Worlds.Shape;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// Signals: what each does, where it would go otherwise, and that choosing them together with the
/// programs never loses to choosing programs first.
class SignalPlanProperties {

    private static final PortfolioSolver SOLVER = new DefaultPortfolioSolver();

    private static Generator<PortfolioProblem> signaled(int most) {
        return draw -> {
            Shape shape = new Shape(most, 1, 5, Oddity.PLAIN);
            PortfolioProblem plain = Worlds.problem(draw.random(), shape, most);
            List<Candidate> candidates =
                    plain.candidates().stream()
                            .map(c ->
                                    new Candidate(
                                            c.id(),
                                            0,
                                            c.utility(),
                                            c.reach(),
                                            c.pin(),
                                            List.of(
                                                    new Signaled(0, raised(c, 5)),
                                                    new Signaled(1, raised(c, 2.5)))))
                            .toList();
            return new PortfolioProblem(
                    candidates,
                    plain.nodeWeights(),
                    List.of(Worlds.fees(1, 0, 0)),
                    new Limits(0, 1 + draw.random().nextInt(most)),
                    0,
                    List.of(new SignalPool("gold", 2), new SignalPool("silver", 4)),
                    List.of());
        };
    }

    private static double[] raised(Candidate candidate, double odds) {
        return java.util.Arrays.stream(candidate.reach())
                .map(f -> odds * f / (1 - f + odds * f))
                .toArray();
    }

    @Test
    void neverEndsBelowProgramsFirstAndSignalsThen() {
        Property.forAll(signaled(40))
                .withCount(60)
                .holds(problem -> {
                    double rival = programsFirst(problem);
                    assertThat(SOLVER.solve(problem).value())
                            .isGreaterThanOrEqualTo(rival * (1 - 1e-9));
                });
    }

    /// The best list without signals, then one signal after the other where it does the most.
    private static double programsFirst(PortfolioProblem problem) {
        List<Candidate> bare =
                problem.candidates().stream()
                        .map(c -> new Candidate(c.id(), 0, c.utility(), c.reach(), c.pin()))
                        .toList();
        List<Sent> sent =
                SOLVER.solve(Worlds.with(problem, bare)).picks().stream()
                        .map(pick -> new Sent(pick.candidate(), -1))
                        .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        int[] left = problem.signalPools().stream().mapToInt(SignalPool::most).toArray();
        double value = Enumeration.judgeSent(problem, sent).value();
        while (true) {
            int bestAt = -1;
            int bestPool = -1;
            double best = value + 1e-12;
            for (int at = 0; at < sent.size(); at++) {
                for (int pool = 0; pool < left.length; pool++) {
                    if (sent.get(at).pool() < 0 && left[pool] > 0) {
                        double other = Enumeration.judgeSent(problem, with(sent, at, pool)).value();
                        if (other > best) {
                            best = other;
                            bestAt = at;
                            bestPool = pool;
                        }
                    }
                }
            }
            if (bestAt < 0) {
                return value;
            }
            sent = with(sent, bestAt, bestPool);
            left[bestPool]--;
            value = best;
        }
    }

    private static List<Sent> with(List<Sent> sent, int at, int pool) {
        List<Sent> changed = new ArrayList<>(sent);
        changed.set(at, new Sent(sent.get(at).candidate(), pool));
        return changed;
    }

    @Test
    void namesWhereEachSignalWouldGoOtherwise() {
        Property.forAll(signaled(7))
                .holds(problem -> {
                    Portfolio list = SOLVER.solve(problem);
                    List<Sent> sent = sent(list);
                    for (SignalUse use : list.signals()) {
                        List<Sent> without = with(sent, place(sent, use.candidate()), -1);
                        Subset bare = Enumeration.judgeSent(problem, without);
                        Optional<Subset> best =
                                without.stream()
                                        .filter(one ->
                                                one.pool() < 0
                                                        && one.candidate() != use.candidate())
                                        .map(one ->
                                                Enumeration.judgeSent(
                                                        problem,
                                                        with(
                                                                without,
                                                                place(without, one.candidate()),
                                                                use.pool())))
                                        .max(Comparator.comparingDouble(Subset::value));
                        double gain = best.map(subset -> subset.value() - bare.value()).orElse(0.0);
                        double found = use.findNext().map(NextUse::valueGain).orElse(0.0);
                        assertThat(found).isCloseTo(gain, within(1e-9));
                        use.findNext()
                                .ifPresent(next -> {
                                    int at = place(without, next.candidate());
                                    Subset after =
                                            Enumeration.judgeSent(
                                                    problem, with(without, at, use.pool()));
                                    assertThat(next.chanceGain())
                                            .isCloseTo(
                                                    after.chance() - bare.chance(), within(1e-9));
                                });
                    }
                });
    }

    private static List<Sent> sent(Portfolio list) {
        List<Sent> sent = new ArrayList<>();
        for (Portfolio.Pick pick : list.picks()) {
            int pool =
                    list.signals().stream()
                            .filter(use -> use.candidate() == pick.candidate())
                            .mapToInt(SignalUse::pool)
                            .findFirst()
                            .orElse(-1);
            sent.add(new Sent(pick.candidate(), pool));
        }
        return sent;
    }

    private static int place(List<Sent> sent, int candidate) {
        for (int i = 0; i < sent.size(); i++) {
            if (sent.get(i).candidate() == candidate) {
                return i;
            }
        }
        throw new AssertionError("candidate " + candidate + " is not on the list");
    }
}
