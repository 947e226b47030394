package org.smartpick.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.testkit.Generator;

/// Random problems and fee tables for the tests of this room.
final class Worlds {

    /// What a random problem may hold.
    ///
    /// @param most most candidates
    /// @param groups most fee groups
    /// @param nodes most nodes
    /// @param odd whether chances of 0 and 1, equal and zero utilities, pins and a worth of not
    ///   matching come up
    record Shape(int most, int groups, int nodes, Oddity odd) {}

    /// Whether the corners of the ranges come up.
    enum Oddity {
        PLAIN,
        ODD
    }

    private Worlds() {}

    /// A fee table of two steps; the first holds `first` applications.
    static FeeSchedule fees(int first, int feeUsd, int laterUsd) {
        List<FeeTier> tiers =
                List.of(
                        new FeeTier(1, first, feeUsd),
                        new FeeTier(first + 1, Integer.MAX_VALUE, laterUsd));
        Provenance made = Provenance.bundled("made for a test", AsOf.of(2026), Confidence.D);
        return new FeeSchedule("ERAS", Season.of(2027), tiers, made);
    }

    /// A random problem.
    static Generator<PortfolioProblem> problems(Shape shape) {
        return draw -> {
            RandomGenerator random = draw.random();
            int m = random.nextInt(1 + (int) draw.share(shape.most()));
            return problem(random, shape, m);
        };
    }

    /// A random problem of exactly `m` candidates.
    static PortfolioProblem problem(RandomGenerator random, Shape shape, int m) {
        int groups = 1 + random.nextInt(shape.groups());
        int nodes = 1 + random.nextInt(shape.nodes());
        double[] weights = weights(random, nodes);
        List<FeeSchedule> schedules = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            schedules.add(
                    fees(1 + random.nextInt(3), random.nextInt(4, 14), random.nextInt(10, 35)));
        }
        List<Candidate> candidates =
                IntStream.range(0, m)
                        .mapToObj(i -> candidate(random, shape, i, groups, nodes))
                        .toList();
        Limits limits = new Limits(random.nextInt(20 + 12 * m), random.nextInt(m + 2));
        double unmatched =
                shape.odd() == Oddity.ODD && random.nextInt(3) == 0 ? random.nextInt(60) : 0;
        return new PortfolioProblem(candidates, weights, schedules, limits, unmatched);
    }

    private static double[] weights(RandomGenerator random, int nodes) {
        double[] weights =
                IntStream.range(0, nodes).mapToDouble(_ -> 0.05 + random.nextDouble()).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }

    private static Candidate candidate(
            RandomGenerator random, Shape shape, int i, int groups, int nodes) {
        boolean odd = shape.odd() == Oddity.ODD;
        double utility =
                odd && random.nextInt(3) == 0 ? 10 * random.nextInt(11) : 100 * random.nextDouble();
        double chance = Math.pow(random.nextDouble(), 2);
        double slope = 3 * random.nextDouble();
        double[] reach = new double[nodes];
        for (int k = 0; k < nodes; k++) {
            double strength = nodes == 1 ? 0 : 2.0 * k / (nodes - 1) - 1;
            double logit = Math.log(chance / (1 - chance)) + slope * strength;
            reach[k] =
                    odd && random.nextInt(8) == 0 ? random.nextInt(2) : 1 / (1 + Math.exp(-logit));
        }
        Pin pin =
                odd
                        ? List.of(
                                        Pin.MUST, Pin.NEVER, Pin.FREE, Pin.FREE, Pin.FREE, Pin.FREE,
                                        Pin.FREE, Pin.FREE)
                                .get(random.nextInt(8))
                        : Pin.FREE;
        return new Candidate("p" + i, random.nextInt(groups), utility, reach, pin);
    }

    /// The same problem with other limits.
    static PortfolioProblem with(PortfolioProblem problem, int budgetUsd, int most) {
        return new PortfolioProblem(
                problem.candidates(),
                problem.nodeWeights(),
                problem.feeGroups(),
                new Limits(budgetUsd, most),
                problem.unmatchedValue());
    }

    /// The same problem with other candidates.
    static PortfolioProblem with(PortfolioProblem problem, List<Candidate> candidates) {
        return new PortfolioProblem(
                candidates,
                problem.nodeWeights(),
                problem.feeGroups(),
                problem.limits(),
                problem.unmatchedValue());
    }

    /// The same problem with random signals and conditions.
    static PortfolioProblem conditioned(RandomGenerator random, PortfolioProblem problem) {
        int m = problem.candidates().size();
        List<SignalPool> pools =
                List.of(
                        new SignalPool("gold", random.nextInt(3)),
                        new SignalPool("silver", random.nextInt(3)));
        List<Candidate> candidates =
                problem.candidates().stream().map(c -> signaled(random, c)).toList();
        List<Constraint> constraints = new ArrayList<>();
        if (random.nextBoolean()) {
            constraints.add(
                    new Constraint.AtMost("of one state", some(random, m), random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            constraints.add(
                    new Constraint.AtLeast("likely ones", some(random, m), random.nextInt(3)));
        }
        if (m > 0 && random.nextInt(3) == 0) {
            List<Double> loads = random.doubles(m).boxed().toList();
            constraints.add(
                    new Constraint.LoadAtMost("interviews", loads, 3 * random.nextDouble()));
        }
        if (random.nextInt(3) == 0) {
            int costUsd = random.nextInt(30);
            constraints.add(
                    new Constraint.Opening(
                            "a second specialty", some(random, m), costUsd, random.nextInt(12)));
        }
        return new PortfolioProblem(
                candidates,
                problem.nodeWeights(),
                problem.feeGroups(),
                problem.limits(),
                problem.unmatchedValue(),
                pools,
                constraints);
    }

    private static Set<Integer> some(RandomGenerator random, int m) {
        return IntStream.range(0, m)
                .filter(_ -> random.nextBoolean())
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Candidate signaled(RandomGenerator random, Candidate candidate) {
        List<Signaled> signals = new ArrayList<>();
        for (int pool = 0; pool < 2; pool++) {
            if (random.nextInt(4) > 0) {
                double odds = pool == 0 ? 5 : 2.5;
                double[] reach =
                        Arrays.stream(candidate.reach())
                                .map(f -> odds * f / (1 - f + odds * f))
                                .toArray();
                signals.add(new Signaled(pool, reach));
            }
        }
        return new Candidate(
                candidate.id(),
                candidate.feeGroup(),
                candidate.utility(),
                candidate.reach(),
                candidate.pin(),
                signals);
    }
}
