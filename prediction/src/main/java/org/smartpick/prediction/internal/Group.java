package org.smartpick.prediction.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.Season;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.GroupRate;
import org.smartpick.prediction.book.ScorePool;
import org.smartpick.prediction.book.SignalBook;
import org.smartpick.prediction.book.Target;
import org.smartpick.prediction.book.TieBook;
import org.smartpick.prediction.fit.Curve;
import org.smartpick.prediction.fit.GroupFit;
import org.smartpick.prediction.fit.SeasonFit;
import org.smartpick.prediction.fit.SimulatedPool;
import org.smartpick.prediction.fit.TraitPriors;
import org.smartpick.prediction.fit.Traits;

/// One applicant type in one specialty and season: calibrated once, with all parameter draws.
final class Group {
    private static final double MOST_SIGNALED = 0.6;

    private final Key key;
    private final GroupRate rate;
    private final ScorePool scores;
    private final Target target;
    private final Traits[] traits = new Traits[Draws.COUNT + 1];
    private final double[] level = new double[Draws.COUNT + 1];
    private final double[] signalShare = new double[Draws.COUNT + 1];
    private final Curve[] marginal = new Curve[Draws.COUNT + 1];
    private final Curve[] pool = new Curve[Draws.COUNT + 1];
    private final double typicalApplications;
    private final double activeScoreMean;
    private final double activeScoreSd;
    private final Books books;
    private final double[] signalEffect = new double[SignalTier.values().length];
    private final Map<CensusDivision, Region> regions = new ConcurrentHashMap<>();

    /// Whose group it is.
    ///
    /// @param type applicant type
    /// @param specialty specialty in canonical spelling
    /// @param season season of the question
    record Key(ApplicantType type, String specialty, Season season) {}

    Group(Key key, Books books, SeasonFit season, TraitPriors priors) {
        this.key = key;
        this.books = books;
        for (SignalTier tier : SignalTier.values()) {
            signalEffect[tier.ordinal()] = books.signals().adjusted(key.specialty(), tier);
        }
        rate = books.rates().rate(key.type(), key.specialty());
        target = books.outcomes().preferred(key.type(), key.specialty());
        scores = books.scores().pool(key.type(), key.specialty(), key.season(), target.value());
        GroupFit fit = season.fit(new SeasonFit.Name(key.type(), key.specialty()), priors);
        Traits middle = fit.middle();
        SimulatedPool simulated = SimulatedPool.of(rate.spread(), middle);
        typicalApplications = middle.applications();
        activeScoreMean = simulated.activeScoreMean();
        activeScoreSd = simulated.activeScoreSd();
        draw(fit);
    }

    private void draw(GroupFit fit) {
        String name = key.type() + "/" + key.specialty();
        double[] levels = Draws.doubts("level/" + name);
        double[] targets = Draws.doubts("match rate/" + name);
        double[] shares = Draws.doubts("signal share");
        double[][] numbers = new double[GroupFit.NUMBERS][];
        for (int a = 0; a < numbers.length; a++) {
            numbers[a] = Draws.doubts("fit " + a + "/" + name);
        }
        for (int d = 0; d <= Draws.COUNT; d++) {
            level[d] = rate.doubt() * levels[d];
            signalShare[d] =
                    Math.clamp(
                            SignalBook.CAUSAL_SHARE + SignalBook.SHARE_DOUBT * shares[d], 0.1, 1);
            double[] normals = new double[GroupFit.NUMBERS];
            for (int a = 0; a < normals.length; a++) {
                normals[a] = numbers[a][d];
            }
            traits[d] =
                    d == Draws.MIDDLE
                            ? fit.middle()
                            : fit.draw(normals, level[d], target.doubt() * targets[d]);
            marginal[d] = new Curve(traits[d].strength(), Draws.NODES);
            pool[d] =
                    new Curve(Math.hypot(traits[d].strength(), traits[d].score()), Draws.NODES)
                            .mixed(poolWeights(), poolOffsets(signalShare[d]));
        }
    }

    /// Weights of the pool's applications by signal tier and tie.
    double[] poolWeights() {
        double[] tiers = new double[SignalTier.values().length];
        double sent = Math.max(20, typicalApplications);
        double signaled = 0;
        for (SignalTier tier : SignalTier.values()) {
            tiers[tier.ordinal()] = books.signals().allowance(key.specialty(), tier) / sent;
            signaled += tiers[tier.ordinal()];
        }
        double scale = signaled > MOST_SIGNALED ? MOST_SIGNALED / signaled : 1;
        tiers[SignalTier.NONE.ordinal()] = 1 - signaled * scale;
        double[] weights = new double[tiers.length * 2];
        for (int i = 0; i < tiers.length; i++) {
            double tier = i == SignalTier.NONE.ordinal() ? tiers[i] : tiers[i] * scale;
            weights[2 * i] = tier * (1 - TieBook.POOL_SHARE);
            weights[2 * i + 1] = tier * TieBook.POOL_SHARE;
        }
        return weights;
    }

    /// Share of the pool's mean offset that its signals make up, the rest its ties; 0 to 1.
    double signalPoolShare() {
        double[] weights = poolWeights();
        double signals = 0;
        for (SignalTier tier : SignalTier.values()) {
            double weight = weights[2 * tier.ordinal()] + weights[2 * tier.ordinal() + 1];
            signals += weight * signal(tier, Draws.MIDDLE);
        }
        double ties = TieBook.POOL_SHARE * books.ties().usual(key.type());
        return signals + ties > 0 ? signals / (signals + ties) : 0;
    }

    private double[] poolOffsets(double share) {
        double[] offsets = new double[SignalTier.values().length * 2];
        for (SignalTier tier : SignalTier.values()) {
            double signal = share * signalEffect[tier.ordinal()];
            offsets[2 * tier.ordinal()] = signal;
            offsets[2 * tier.ordinal() + 1] = signal + books.ties().usual(key.type());
        }
        return offsets;
    }

    /// The group's programs all over the country, for programs whose place among them is estimated
    /// by itself.
    Region country() {
        return regions.computeIfAbsent(CensusDivision.TERRITORY, d -> new Region(this, d));
    }

    /// The group's programs in one census division; territories have no rates of their own and take
    /// the country's.
    Region region(CensusDivision division) {
        return regions.computeIfAbsent(division, d -> new Region(this, d));
    }

    /// Whose group it is.
    Key key() {
        return key;
    }

    /// The published figures.
    Books books() {
        return books;
    }

    /// How its programs interview.
    GroupRate rate() {
        return rate;
    }

    /// Its scores.
    ScorePool scores() {
        return scores;
    }

    /// The match rate it was calibrated to.
    Target target() {
        return target;
    }

    /// Parameters of a draw; [Draws#MIDDLE] for the middle.
    Traits traits(int draw) {
        return traits[draw];
    }

    /// Doubt about the level in a draw, log-odds.
    double level(int draw) {
        return level[draw];
    }

    /// Effect of a signal in a draw, log-odds, never negative.
    double signal(SignalTier tier, int draw) {
        return signalShare[draw] * signalEffect[tier.ordinal()];
    }

    /// Chances averaged over the shared strength, in a draw.
    Curve marginal(int draw) {
        return marginal[draw];
    }

    /// Chances averaged over a representative pool of applicants, in a draw.
    Curve pool(int draw) {
        return pool[draw];
    }

    /// Place of a score in the pool of all who apply, standard deviations: those who rank, whom the
    /// tables count, stand a little above all who apply.
    ///
    /// @param points doubt about the pool's mean, score points
    double place(int score, double points) {
        double ranked = Math.clamp((score - scores.mean() - points) / scores.sd(), -4, 4);
        return activeScoreMean + activeScoreSd * ranked;
    }
}
