package org.smartpick.bench.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;
import org.smartpick.portfolio.PortfolioProblem.Signaled;
import org.smartpick.portfolio.SignalPool;
import org.smartpick.stats.Normal;
import org.smartpick.stats.NormalNodes;

/// Random markets after the recipe of Kapur and Hong: worth = ceiling of an exponential with mean
/// 10, chance = 1 / (worth + 10 U), fees even from 5 to 10.
///
/// @param worth falling
/// @param chance chance of admission
/// @param fee fee of each
record Instances(double[] worth, double[] chance, int[] fee) {

    static Instances draw(long seed, int m) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] worth = new double[m];
        for (int j = 0; j < m; j++) {
            worth[j] = -Math.ceil(-10 * Math.log(1 - random.nextDouble()));
        }
        Arrays.sort(worth);
        double[] chance = new double[m];
        int[] fee = new int[m];
        for (int j = 0; j < m; j++) {
            worth[j] = -worth[j];
            chance[j] = Math.min(1, 1 / (worth[j] + 10 * random.nextDouble()));
            fee[j] = random.nextInt(5, 11);
        }
        return new Instances(worth, chance, fee);
    }

    int halfOfTheFees() {
        return Arrays.stream(fee).sum() / 2;
    }

    /// The same market as a problem in several specialties with a shared factor.
    PortfolioProblem problem(int groups, Limits limits, double rho, int nodes) {
        double highest = Math.max(100, worth[0]);
        double[] weights = {1};
        double[] points = {0};
        if (rho > 0) {
            NormalNodes hermite = NormalNodes.of(nodes);
            weights = IntStream.range(0, nodes).mapToDouble(hermite::weight).toArray();
            points = IntStream.range(0, nodes).mapToDouble(hermite::point).toArray();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < worth.length; j++) {
            double[] reach = reach(chance[j], rho, points);
            double utility = worth[j] * 100 / highest;
            candidates.add(new Candidate(name(j), j % groups, utility, reach, Pin.FREE));
        }
        return new PortfolioProblem(
                candidates, weights, Collections.nCopies(groups, tiers()), limits, 0);
    }

    /// The same problem with signals of two tiers in one pool each.
    static PortfolioProblem signaled(PortfolioProblem plain, int gold, int silver) {
        List<Candidate> candidates =
                plain.candidates().stream()
                        .map(c ->
                                new Candidate(
                                        c.id(),
                                        c.feeGroup(),
                                        c.utility(),
                                        c.reach(),
                                        c.pin(),
                                        List.of(
                                                new Signaled(0, raised(c.reach(), 5)),
                                                new Signaled(1, raised(c.reach(), 2.5)))))
                        .toList();
        return new PortfolioProblem(
                candidates,
                plain.nodeWeights(),
                plain.feeGroups(),
                plain.limits(),
                plain.unmatchedValue(),
                List.of(new SignalPool("gold", gold), new SignalPool("silver", silver)),
                List.of());
    }

    private static double[] raised(double[] reach, double odds) {
        return Arrays.stream(reach).map(f -> odds * f / (1 - f + odds * f)).toArray();
    }

    private static double[] reach(double chance, double rho, double[] points) {
        if (rho == 0 || chance >= 1) {
            return Arrays.stream(points).map(_ -> chance).toArray();
        }
        double z = Normal.quantile(chance);
        return Arrays.stream(points)
                .map(x -> Normal.cumulative((z + Math.sqrt(rho) * x) / Math.sqrt(1 - rho)))
                .toArray();
    }

    private static String name(int j) {
        return "p" + (100_000 + j);
    }

    private static FeeSchedule tiers() {
        Provenance made = Provenance.bundled("made up to measure", AsOf.of(2026), Confidence.D);
        List<FeeTier> tiers =
                List.of(new FeeTier(1, 30, 11), new FeeTier(31, Integer.MAX_VALUE, 30));
        return new FeeSchedule("ERAS", Season.of(2027), tiers, made);
    }
}
