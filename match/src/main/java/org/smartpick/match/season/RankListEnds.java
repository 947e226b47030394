package org.smartpick.match.season;

import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.stats.Normal;

/// Where one person's rank list ends over stored seasons, from her chance of being reached at each
/// program.
///
/// A program thinks of her what lets her past its cutoff in the given share of seasons; around that
/// lies luck, part of it common to all programs in one season (how the year goes for her), part of
/// it the program's own. Cutoffs move together as they did in the simulated seasons.
public final class RankListEnds {
    private static final int HALVINGS = 50;
    private static final double FAR = 40;

    private final StoredSeasons stored;
    private final long seed;
    private final double common;

    /// @param stored the seasons
    /// @param seed key of the luck
    /// @param common share of the variance of luck that all programs share in one season, 0 to 1
    public RankListEnds(StoredSeasons stored, long seed, double common) {
        if (!(common >= 0 && common <= 1)) {
            throw new IllegalArgumentException("a share of " + common + " cannot be");
        }
        this.stored = stored;
        this.seed = seed;
        this.common = common;
    }

    /// A program on the list.
    ///
    /// @param track its track in the stored seasons
    /// @param chance chance to be above its cutoff, given that it interviewed and ranks her, 0 to 1
    public record Wish(int track, double chance) {
        /// Refuses a chance that cannot be.
        public Wish {
            if (!(chance >= 0 && chance <= 1)) {
                throw new IllegalArgumentException("a chance of " + chance + " cannot be");
            }
        }
    }

    /// Share of seasons that end at each rank, and nowhere.
    ///
    /// @param atRank share at each rank of the list, in its order
    /// @param nowhere share without any
    /// @param seasons how many seasons it was counted in
    public record Ends(List<Double> atRank, double nowhere, int seasons) {
        /// Copies the list.
        public Ends {
            atRank = List.copyOf(atRank);
        }
    }

    /// Where this list ends.
    public Ends of(List<Wish> list) {
        double luck = stored.nation().habits().meetingLuck();
        double[] standing = new double[list.size()];
        for (int i = 0; i < standing.length; i++) {
            standing[i] = standing(list.get(i), luck);
        }
        int[] ends = new int[standing.length + 1];
        long key = Draws.key(seed, 0, 5);
        for (int s = 0; s < stored.seasons(); s++) {
            double year = Math.sqrt(common) * Draws.first(Draws.of(key, s));
            int rank = 0;
            while (rank < standing.length && !reached(s, list.get(rank), standing[rank], year)) {
                rank++;
            }
            ends[rank]++;
        }
        List<Double> shares =
                IntStream.range(0, standing.length)
                        .mapToObj(i -> (double) ends[i] / stored.seasons())
                        .toList();
        return new Ends(
                shares, (double) ends[standing.length] / stored.seasons(), stored.seasons());
    }

    private boolean reached(int season, Wish wish, double standing, double year) {
        double luck = stored.nation().habits().meetingLuck();
        double own = Draws.first(Draws.of(Draws.key(seed, season, 6), wish.track()));
        double value = standing + luck * (year + Math.sqrt(1 - common) * own);
        return value >= stored.cutoff(season, wish.track());
    }

    /// The standing that passes the cutoff in the wished share of seasons; where positions stay
    /// open more often than that, the lowest.
    private double standing(Wish wish, double luck) {
        double low = -FAR;
        double high = FAR;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (share(wish.track(), middle, luck) < wish.chance()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double share(int track, double standing, double luck) {
        double sum = 0;
        for (int s = 0; s < stored.seasons(); s++) {
            float cutoff = stored.cutoff(s, track);
            sum +=
                    cutoff == Float.NEGATIVE_INFINITY
                            ? 1
                            : Normal.cumulative((standing - cutoff) / luck);
        }
        return sum / stored.seasons();
    }
}
