package org.smartpick.prediction.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.RateBook;
import org.smartpick.prediction.book.RateSpread;
import org.smartpick.prediction.book.ScorePool;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.world.TrueGroup.TrueTraits;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.NormalNodes;
import org.smartpick.stats.RandomStream;

/// An invented season of the real size: true traits of every group, true openness of every program.
///
/// Sizes, rates and score pools are those of the published tables, moved at random; what no table
/// shows (spread of the shared strength, effect of the score, applications, chance of being
/// reached) is drawn around usual values. Its code shares nothing with the fit.
public final class World {
    /// The season of every invented world.
    public static final Season SEASON = Season.of(2026);

    private static final List<ApplicantType> TYPES =
            List.of(
                    ApplicantType.US_MD_SENIOR,
                    ApplicantType.US_DO_SENIOR,
                    ApplicantType.US_IMG,
                    ApplicantType.NON_US_IMG);
    private static final NormalNodes NODES = NormalNodes.of(12);
    private static final int LEAST_PROGRAMS = 40;
    private static final int LEAST_PEOPLE = 40;
    private static final double USUAL_STRENGTH = 0.85;
    private static final double USUAL_SCORE = 0.5;
    private static final double USUAL_ECHO = 0.3;
    private static final int APPLICATIONS_IMG = 80;
    private static final int APPLICATIONS_US = 45;

    private final List<TrueGroup> groups;

    private World(List<TrueGroup> groups) {
        this.groups = groups;
    }

    /// The world of a seed.
    ///
    /// @param evidence the real tables, for sizes and levels
    public static World of(PublishedEvidence evidence, long seed) {
        Books books = Books.of(evidence);
        List<TrueGroup> groups = new ArrayList<>();
        for (ApplicantType type : TYPES) {
            String rates = RateBook.group(type);
            for (String specialty : evidence.specialties(Measure.INTERVIEW_MEAN, rates)) {
                Optional<Figure> mean =
                        evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, rates);
                Optional<Figure> people =
                        evidence.find(Measure.RANKED_AT_ALL, Cohort.ALL, specialty, type.key());
                if (mean.isPresent()
                        && mean.get().n() >= LEAST_PROGRAMS
                        && people.isPresent()
                        && people.get().value() >= LEAST_PEOPLE) {
                    groups.add(
                            group(
                                    books,
                                    type,
                                    specialty,
                                    (int) mean.get().n(),
                                    (int) people.get().value(),
                                    RandomStream.of(seed, "group/" + type + "/" + specialty)));
                }
            }
        }
        return new World(List.copyOf(groups));
    }

    private static TrueGroup group(
            Books books,
            ApplicantType type,
            String specialty,
            int programs,
            int people,
            RandomStream random) {
        double matchRate =
                Logistic.probability(
                        Logistic.logOdds(books.outcomes().preferred(type, specialty).value())
                                + 0.3 * random.normal());
        ScorePool pool = books.scores().pool(type, specialty, SEASON, matchRate);
        double strength = USUAL_STRENGTH * Math.exp(0.2 * random.normal());
        double score = USUAL_SCORE * Math.exp(0.25 * random.normal());
        double echo = Math.clamp(USUAL_ECHO + 0.1 * random.normal(), 0, 0.6);
        int usual = type.international() ? APPLICATIONS_IMG : APPLICATIONS_US;
        int applications =
                Math.clamp(
                        (int) Math.round(usual * Math.exp(0.2 * random.normal())),
                        8,
                        programs * 3 / 4);
        double[] openness =
                openness(
                        books.rates().rate(type, specialty).spread(),
                        programs,
                        Math.hypot(strength, score),
                        random);
        TrueTraits unsolved = new TrueTraits(applications, strength, score, 0, echo);
        TrueTraits traits = withReach(unsolved, openness, matchRate);
        return new TrueGroup(
                type,
                specialty,
                traits,
                Math.round(pool.mean() + 2 * random.normal()),
                pool.sd(),
                people,
                openness);
    }

    private static double[] openness(
            RateSpread spread, int programs, double inside, RandomStream random) {
        double level = 0.15 * random.normal();
        double[] openness = new double[programs];
        for (int i = 0; i < programs; i++) {
            double rate = Math.clamp(spread.at(random.uniform()), 0.0005, 0.97);
            openness[i] = inverse(Logistic.logOdds(rate) + level, inside);
        }
        return openness;
    }

    /// The log-odds of the middle applicant at which the average over all who apply has these.
    private static double inverse(double logOdds, double spread) {
        double wanted = Logistic.probability(logOdds);
        double low = logOdds - 12;
        double high = logOdds + 12;
        for (int step = 0; step < 50; step++) {
            double middle = (low + high) / 2;
            double mean = 0;
            for (int k = 0; k < NODES.size(); k++) {
                mean += NODES.weight(k) * Logistic.probability(middle + spread * NODES.point(k));
            }
            if (mean < wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// The chance of being reached under which the matched are `matchRate` of those with an
    /// interview.
    private static TrueTraits withReach(TrueTraits traits, double[] openness, double matchRate) {
        double low = -9;
        double high = 9;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            TrueTraits tried =
                    new TrueTraits(
                            traits.applications(),
                            traits.strength(),
                            traits.score(),
                            middle,
                            traits.echo());
            if (rate(tried, openness) < matchRate) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new TrueTraits(
                traits.applications(),
                traits.strength(),
                traits.score(),
                (low + high) / 2,
                traits.echo());
    }

    private static double rate(TrueTraits traits, double[] openness) {
        double matched = 0;
        double active = 0;
        double spread = Math.hypot(traits.score(), traits.strength());
        for (int k = 0; k < NODES.size(); k++) {
            double index = spread * NODES.point(k);
            double mean = 0;
            for (double program : openness) {
                mean += Logistic.probability(program + index) / openness.length;
            }
            int sent = traits.applications();
            active += NODES.weight(k) * (1 - Math.pow(1 - mean, sent));
            matched += NODES.weight(k) * (1 - Math.pow(1 - mean * traits.reachOf(index), sent));
        }
        return matched / active;
    }

    /// Its groups.
    List<TrueGroup> groups() {
        return groups;
    }
}
