package org.smartpick.prediction.internal;

import java.util.Optional;
import org.smartpick.domain.chance.Reason;
import org.smartpick.prediction.book.RateSpread;
import org.smartpick.prediction.book.Words;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.stats.Logistic;

/// Where a program stands among those of its group, for the reasons.
///
/// @param start log-odds of the middle applicant at it, in the middle of all doubts
/// @param rate its rate in the middle of the doubt about its place, 0 to 1
/// @param reason what its place moves, from the mean of the group; empty where nothing sets it
///   apart
/// @param spread how much programs with such a place still differ, in words
record Standing(double start, double rate, Optional<Reason> reason, String spread) {
    private static final double RANGE = 1.2816;

    /// A program of which only the region is known.
    static Standing of(Group group, Region region) {
        RateSpread spread = region.spread();
        double moved =
                Logistic.logOdds(spread.mean()) - Logistic.logOdds(group.rate().spread().mean());
        String words =
                Words.text(
                        "programs in the %s division interview %.1f %% of %s, the country %.1f %%",
                        region.division().label(),
                        100 * spread.mean(),
                        group.key().type().plural(),
                        100 * group.rate().spread().mean());
        String text =
                Words.text(
                        "programs differ: the middle one interviews %.1f %%, four of five between %.1f and %.1f %%; which kind"
                                + " this one is, is not published",
                        100 * spread.at(0.5), 100 * spread.at(0.1), 100 * spread.at(0.9));
        return new Standing(
                region.middle(),
                spread.at(0.5),
                region.published()
                        ? Optional.of(new Reason("region", words, moved, true))
                        : Optional.empty(),
                text);
    }

    /// A program whose place is estimated from its open facts.
    static Standing of(Group group, ProgramOpenness.Estimate estimate) {
        RateSpread spread = group.rate().spread();
        double place = Draws.below(estimate.middle());
        double rate = spread.at(place);
        double moved = Logistic.logOdds(rate) - Logistic.logOdds(spread.mean());
        String known =
                estimate.informed()
                        ? "its open facts and " + String.join("; ", estimate.figures())
                        : "its open facts (kind, size, place, history in the Match, institution)";
        String words =
                Words.text(
                        "%s let it stand above %.0f of 100"
                                + " programs in %s in how often it interviews %s; estimates from open facts reached a"
                                + " correlation of %.2f",
                        known,
                        100 * place,
                        group.key().specialty(),
                        group.key().type().plural(),
                        estimate.correlation());
        String text =
                Words.text(
                        "programs with such facts still differ: four of five interview between %.1f and %.1f %%",
                        100 * spread.at(Draws.below(estimate.middle() - RANGE * estimate.doubt())),
                        100 * spread.at(Draws.below(estimate.middle() + RANGE * estimate.doubt())));
        return new Standing(
                group.country().startAt(Draws.MIDDLE, place),
                rate,
                Optional.of(new Reason("openness", words, moved, true)),
                text);
    }
}
