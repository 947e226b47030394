package org.smartpick.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Limits;
import org.smartpick.portfolio.PortfolioProblem.Pin;

/// Choosing from as many programs as internal medicine has, made up from one seed. The page
/// promises a new list within 150 ms of a moved control; this is the part of the optimizer.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PortfolioBench {

    private static final int NODES = 15;
    private static final long SEED = 20_261_122L;

    /// Programs to choose from.
    @Param({"100", "700"})
    public int programs; // filled in by the benchmark runner

    private PortfolioProblem problem = problem(1); // replaced before the first measurement

    /// Makes the problem once, outside the time.
    @Setup
    public void prepare() {
        problem = problem(programs);
    }

    /// One list for 1,400 dollars and at most 80 applications.
    @Benchmark
    public Portfolio chooses() {
        return new DefaultPortfolioSolver().solve(problem);
    }

    private static PortfolioProblem problem(int programs) {
        SplittableRandom random = new SplittableRandom(SEED);
        List<FeeTier> tiers =
                List.of(new FeeTier(1, 30, 11), new FeeTier(31, Integer.MAX_VALUE, 30));
        Provenance made = Provenance.bundled("made up to measure", AsOf.of(2026), Confidence.D);
        FeeSchedule fees = new FeeSchedule("ERAS", Season.of(2027), tiers, made);
        double[] weights = new double[NODES];
        Arrays.fill(weights, 1.0 / NODES);
        List<Candidate> candidates =
                IntStream.range(0, programs).mapToObj(i -> candidate(random, i)).toList();
        return new PortfolioProblem(candidates, weights, List.of(fees), new Limits(1_400, 80), 0);
    }

    private static Candidate candidate(SplittableRandom random, int number) {
        double base = Math.log(0.01 + 0.2 * random.nextDouble());
        double[] reach = new double[NODES];
        for (int k = 0; k < NODES; k++) {
            double strength = 4.0 * k / (NODES - 1) - 2;
            reach[k] = 1 / (1 + Math.exp(-(base + strength)));
        }
        return new Candidate("p" + number, 0, 100 * random.nextDouble(), reach, Pin.FREE);
    }
}
