package org.smartpick.match.ranklist.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.stats.Normal;
import org.smartpick.stats.RandomStream;

/// Where the line of each program falls in such a market when one applicant is not in it: the score
/// of the last one taken, over a number of drawn seasons.
///
/// @param middle mean of the lines of each program
/// @param spread standard deviation of the lines of each program
public record Cutoffs(List<Double> middle, List<Double> spread) {
    private static final int SEASONS = 160;
    private static final double LEAST_SPREAD = 0.02;
    private static final double OWN_LUCK = 2;
    private static final double EDGE = 1e-6;

    /// Copies the numbers.
    public Cutoffs {
        middle = List.copyOf(middle);
        spread = List.copyOf(spread);
    }

    /// The lines of a market with these positions.
    public static Cutoffs of(List<Integer> seats, long seed) {
        int programs = seats.size();
        double[] sum = new double[programs];
        double[] squares = new double[programs];
        double[] nobody = new double[programs];
        java.util.Arrays.fill(nobody, -1e9);
        for (int season = 0; season < SEASONS; season++) {
            InventedMarket market =
                    InventedMarket.draw(seats, nobody, seed + 1_000_003L * (season + 1));
            Replay replay = Replay.run(market);
            for (int program = 0; program < programs; program++) {
                double line = line(market, replay, program);
                sum[program] += line;
                squares[program] += line * line;
            }
        }
        List<Double> middle = new ArrayList<>();
        List<Double> spread = new ArrayList<>();
        for (int program = 0; program < programs; program++) {
            double mean = sum[program] / SEASONS;
            middle.add(mean);
            spread.add(
                    Math.max(
                            LEAST_SPREAD,
                            Math.sqrt(Math.max(0, squares[program] / SEASONS - mean * mean))));
        }
        return new Cutoffs(middle, spread);
    }

    private static double line(InventedMarket market, Replay replay, int program) {
        return IntStream.range(1, market.lists().size())
                .filter(i -> replay.ended().get(i) == program)
                .mapToDouble(i -> market.scores().get(i)[program])
                .min()
                .orElse(0);
    }

    /// Her scores in one season, drawn so that over many seasons each program would take her as
    /// often as it is likely to.
    ///
    /// @param reach chance that each program would take her, 0 to 1
    public double[] hers(double[] reach, RandomStream stream) {
        double[] scores = new double[reach.length];
        double all = Math.sqrt(1 + OWN_LUCK * OWN_LUCK);
        for (int program = 0; program < reach.length; program++) {
            double place = Normal.quantile(Math.clamp(reach[program], EDGE, 1 - EDGE));
            scores[program] =
                    middle.get(program)
                            + spread.get(program) * (place * all + OWN_LUCK * stream.normal());
        }
        return scores;
    }
}
