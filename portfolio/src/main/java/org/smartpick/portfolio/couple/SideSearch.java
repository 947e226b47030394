package org.smartpick.portfolio.couple;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.portfolio.internal.Greedy.Measure;
import org.smartpick.portfolio.internal.Market;
import org.smartpick.portfolio.internal.Pins;
import org.smartpick.portfolio.internal.Tally;

/// The best list of one person while the other's stays: lazy greedy, then exchanges.
///
/// Within each case of the other's luck the value is that of one person's list, monotone and
/// submodular; so is their mixture, and a gain seen earlier is an upper limit of the gain now.
final class SideSearch {

    private static final double LEAST_GAIN = 1e-9;
    private static final double SLACK = 1 + 1e-12;
    private static final int NEWCOMERS = 8;
    private static final int LEAVERS = 16;
    private static final int MOST_MOVES = 40;

    private final Side side;
    private final Market market;
    private final SideValue value;

    SideSearch(Side side, SideValue value) {
        this.side = side;
        this.value = value;
        market = side.market();
    }

    /// Adds to some rows whatever gains the most, until nothing fits or `most` rows came.
    int[] fill(int[] start, int most, Measure measure) {
        Tally tally = side.tally(start);
        int[] rows = start;
        double[] stale = new double[market.size()];
        Arrays.fill(stale, Double.MAX_VALUE);
        value.choose(rows);
        for (int added = 0; added < most; added++) {
            int next = best(tally, stale, measure);
            if (next < 0) {
                return rows;
            }
            tally.add(next);
            rows = with(rows, next);
            value.choose(rows);
        }
        return rows;
    }

    /// The row with the best score: those whose old score is too low are not asked again.
    private int best(Tally tally, double[] stale, Measure measure) {
        int best = hint(tally, stale, measure);
        if (best < 0) {
            return -1;
        }
        stale[best] = value.gain(best);
        double bestScore = score(stale, tally, best, measure);
        for (int row = 0; row < market.size(); row++) {
            if (!open(row)
                    || tally.taken(row)
                    || score(stale, tally, row, measure) * SLACK < bestScore
                    || !tally.fits(row)) {
                continue;
            }
            stale[row] = value.gain(row);
            double score = score(stale, tally, row, measure);
            if (score > bestScore) {
                bestScore = score;
                best = row;
            }
        }
        return stale[best] > LEAST_GAIN ? best : -1;
    }

    private int hint(Tally tally, double[] stale, Measure measure) {
        int hint = -1;
        double best = 0;
        for (int row = 0; row < market.size(); row++) {
            if (open(row) && !tally.taken(row)) {
                double score = score(stale, tally, row, measure);
                if (score > best && tally.fits(row)) {
                    best = score;
                    hint = row;
                }
            }
        }
        return hint;
    }

    private static double score(double[] stale, Tally tally, int row, Measure measure) {
        return switch (measure) {
            case PER_APPLICATION -> stale[row];
            case PER_DOLLAR -> stale[row] / Math.max(1, tally.nextUsd(row));
        };
    }

    private boolean open(int row) {
        return Pins.free(market, row) && (market.signals() || market.plain(row) == row);
    }

    /// One out, the best of the most promising in, as long as that helps. Those that the list would
    /// miss least go first.
    int[] exchange(int[] start) {
        int[] rows = start;
        value.choose(rows);
        double now = value.value();
        int moves = 0;
        boolean helped = true;
        while (helped && moves < MOST_MOVES) {
            helped = false;
            for (int out : leastMissed(rows)) {
                Optional<int[]> better = instead(rows, out, now);
                if (better.isPresent()) {
                    rows = better.get();
                    value.choose(rows);
                    now = value.value();
                    helped = true;
                    moves++;
                    break;
                }
            }
        }
        return rows;
    }

    private int[] leastMissed(int[] rows) {
        value.choose(rows);
        double[] share = new double[market.size()];
        Arrays.stream(rows).forEach(row -> share[row] = value.share(row));
        return Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> share[row]))
                .limit(LEAVERS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The list with another row instead of this one; empty when none is better.
    private Optional<int[]> instead(int[] rows, int out, double now) {
        int[] rest = Arrays.stream(rows).filter(row -> row != out).toArray();
        Tally tally = side.tally(rest);
        int[] hopes = hopes(rest, out, tally);
        value.choose(rest);
        double best = now + LEAST_GAIN;
        Optional<int[]> found = Optional.empty();
        double left = value.value();
        for (int in : hopes) {
            double gain = left + value.gain(in);
            if (gain > best && keepsFloors(tally, in)) {
                best = gain;
                found = Optional.of(with(rest, in));
            }
        }
        return found;
    }

    private static boolean keepsFloors(Tally tally, int row) {
        tally.add(row);
        boolean kept = tally.floorsMet();
        tally.remove(row);
        return kept;
    }

    /// Rows that fit, those whose gain beside the whole list is largest.
    private int[] hopes(int[] rest, int out, Tally tally) {
        boolean must = Pins.must(market, out);
        return Arrays.stream(gains)
                .filter(row -> must ? market.plain(row) == market.plain(out) : open(row))
                .filter(tally::fits)
                .filter(row -> row != out && Arrays.stream(rest).noneMatch(r -> r == row))
                .limit(NEWCOMERS)
                .toArray();
    }

    // Rows by their gain beside the list from which an exchange began, the largest first.
    private int[] gains = {};

    /// Ranks all rows by what they would add to a list, for exchanges from it.
    void rank(int[] rows) {
        value.choose(rows);
        Tally tally = side.tally(rows);
        double[] gain = new double[market.size()];
        for (int row = 0; row < gain.length; row++) {
            boolean may = open(row) && !tally.taken(row);
            gain[row] = may ? value.gain(row) : siblingGain(rows, row);
        }
        gains =
                IntStream.range(0, gain.length)
                        .filter(row -> gain[row] > 0)
                        .boxed()
                        .sorted((a, b) -> Double.compare(gain[b], gain[a]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// A chosen program's other ways to apply come first: trading its signal is always looked at.
    private double siblingGain(int[] rows, int row) {
        return Arrays.stream(rows).anyMatch(r -> r != row && market.plain(r) == market.plain(row))
                ? Double.MAX_VALUE
                : 0;
    }

    private static int[] with(int[] rows, int row) {
        int[] more = Arrays.copyOf(rows, rows.length + 1);
        more[rows.length] = row;
        return more;
    }
}
