package org.smartpick.advice.season.experiment;

import java.util.List;

/// An experiment as its file says: variants over the same seasons; the first is what the others are
/// compared with.
///
/// @param name its name
/// @param seasons seasons for each variant
/// @param seed seed of all draws: variants share the luck of everything that they have in common
/// @param variants the variants
public record Experiment(String name, int seasons, long seed, List<Variant> variants) {
    /// Most seasons of one experiment.
    public static final int MOST_SEASONS = 10_000;

    /// Most variants of one experiment.
    public static final int MOST_VARIANTS = 20;

    /// Refuses sizes that cannot be.
    public Experiment {
        variants = List.copyOf(variants);
        if (seasons < 2
                || seasons > MOST_SEASONS
                || variants.isEmpty()
                || variants.size() > MOST_VARIANTS) {
            throw new IllegalArgumentException(
                    seasons + " seasons of " + variants.size() + " variants");
        }
    }

    /// The same over other seasons.
    public Experiment with(int otherSeasons, long otherSeed) {
        return new Experiment(name, otherSeasons, otherSeed, variants);
    }
}
