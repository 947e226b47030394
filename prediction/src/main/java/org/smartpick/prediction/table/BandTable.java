package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.Target;
import org.smartpick.prediction.evidence.Band;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.Quantiles;
import org.smartpick.stats.RandomStream;

/// Estimates percent matched by Step 2 CK band and by number of programs ranked.
///
/// Within a specialty the log-odds of a match rise with the score in a straight line. Level, slope
/// and pool of scores are the specialty's own where its bands are printed. Where only bands of
/// other specialties are printed for the type and edition, [PooledBands] borrows from them.
/// Elsewhere the slope is half the usual one and half what the distance between the mean scores of
/// matched and unmatched says, over a normal pool. The level is solved so that the average over the
/// pool returns the match rate. Two hundred draws carry the doubt.
public final class BandTable {
    private static final int DRAWS = 200;
    private static final long SEED = 20_261_122L;
    private static final double USUAL_GAP = 10;
    private static final double GAP_SHARE = 0.5;
    private static final double STEEPEST = 0.12;
    private static final double SLOPE_DOUBT = 0.018;
    private static final double OWN_SLOPE_DOUBT = 0.008;
    private static final double MEAN_DOUBT = 2;
    private static final double IMG_SLOPE = 0.035;

    private final PublishedEvidence evidence;
    private final Books books;
    private final PoolShape shape;
    private final RankCurve ranks;
    private final Map<String, List<Band>> printed = new TreeMap<>();
    private final Map<String, Optional<PooledBands>> pooled;
    private final double common;

    private BandTable(PublishedEvidence evidence) {
        this.evidence = evidence;
        books = Books.of(evidence);
        shape = new PoolShape(evidence, books.scores());
        ranks = new RankCurve(evidence, books.outcomes());
        for (Band band : evidence.bands()) {
            printed.computeIfAbsent(key(band.type(), band.specialty()), k -> new ArrayList<>())
                    .add(band);
        }
        common = BandFit.commonSlope(printed.values());
        pooled = new HashMap<>();
        for (Band band : evidence.bands()) {
            pooled.computeIfAbsent(
                    pool(band.type(), band.provenance().asOf().year()),
                    k -> PooledBands.of(evidence, band.type(), band.provenance().asOf().year()));
        }
    }

    /// The estimates from these published figures.
    public static BandTable of(PublishedEvidence evidence) {
        return new BandTable(evidence);
    }

    private static String key(ApplicantType type, String specialty) {
        return type.key() + "/" + specialty;
    }

    private static String pool(ApplicantType type, int year) {
        return type.key() + "/" + year;
    }

    /// Slope common to the specialties with printed bands, log-odds a score point.
    public double commonSlope() {
        return common;
    }

    /// The estimate of one cell.
    public PercentMatched predict(Cell cell) {
        LineEstimate estimate = estimate(cell);
        double median =
                withRanks(cell, estimate.rate(), estimate.line().share(cell.low(), cell.high()));
        double[] percents = draws(cell, estimate);
        return new PercentMatched(
                Math.min(100 * median, Quantiles.of(percents, 0.1)),
                100 * median,
                Math.max(100 * median, Quantiles.of(percents, 0.9)));
    }

    private double[] draws(Cell cell, LineEstimate estimate) {
        double[] levels = RandomStream.of(SEED, "table level").normals(DRAWS);
        double[] slopes = RandomStream.of(SEED, "table slope").normals(DRAWS);
        double[] means = RandomStream.of(SEED, "table mean").normals(DRAWS);
        double[] people = RandomStream.of(SEED, "table people").normals(DRAWS);
        double[] percents = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            LineEstimate drawn = estimate.moved(levels[d], slopes[d], MEAN_DOUBT * means[d]);
            ScoreLine line = drawn.line();
            double share = withRanks(cell, drawn.rate(), line.share(cell.low(), cell.high()));
            percents[d] =
                    100 * estimate.printed(share, line.people(cell.low(), cell.high()), people[d]);
        }
        Arrays.sort(percents);
        return percents;
    }

    private LineEstimate estimate(Cell cell) {
        List<Band> own = printed.get(key(cell.type(), cell.specialty()));
        Target target = books.outcomes().preferred(cell.type(), cell.specialty());
        if (own != null && BandPool.people(own) > 0) {
            BandFit fit = BandFit.of(own, common);
            return new LineEstimate(
                    BandPool.of(own),
                    fit.rate(),
                    target.doubt(),
                    fit.slope(),
                    OWN_SLOPE_DOUBT,
                    LineEstimate.NO_COUNT);
        }
        return pooled.getOrDefault(pool(cell.type(), cell.matchYear()), Optional.empty())
                .map(bands -> bands.estimate(cell.specialty()))
                .orElseGet(() -> borrowed(cell, target));
    }

    private LineEstimate borrowed(Cell cell, Target target) {
        double rate = target.value();
        double gap = gap(cell);
        double sd = shape.sd(cell.type(), cell.specialty());
        double mean =
                shape.findMiddle(Cohort.MATCHED, cell.type(), cell.specialty(), cell.matchYear())
                                .orElse(248.0)
                        - (1 - rate) * gap;
        double spread = Math.sqrt(sd * sd + rate * (1 - rate) * gap * gap);
        return new LineEstimate(
                new Pool.Bell(mean, spread),
                rate,
                target.doubt(),
                slope(cell.type(), gap, sd),
                SLOPE_DOUBT,
                LineEstimate.NO_COUNT);
    }

    private double withRanks(Cell cell, double rate, double byScore) {
        if (cell.ranks().isEmpty()) {
            return byScore;
        }
        double byRanks = ranks.chance(cell.type(), cell.specialty(), rate, cell.ranks().getAsInt());
        return Logistic.probability(
                Logistic.logOdds(inside(byScore))
                        + Logistic.logOdds(inside(byRanks))
                        - Logistic.logOdds(inside(rate)));
    }

    private static double inside(double rate) {
        return Math.clamp(rate, 0.002, 0.998);
    }

    private double gap(Cell cell) {
        Optional<Double> matched =
                shape.findMiddle(Cohort.MATCHED, cell.type(), cell.specialty(), cell.matchYear());
        Optional<Double> others =
                shape.findMiddle(Cohort.UNMATCHED, cell.type(), cell.specialty(), cell.matchYear());
        return matched.isPresent() && others.isPresent()
                ? Math.clamp(matched.get() - others.get(), 0, 25)
                : USUAL_GAP;
    }

    private double slope(ApplicantType type, double gap, double sd) {
        double usual = type.international() ? IMG_SLOPE : common;
        return GAP_SHARE * Math.min(STEEPEST, gap / (sd * sd)) + (1 - GAP_SHARE) * usual;
    }

    /// The figures behind the estimates.
    PublishedEvidence evidence() {
        return evidence;
    }
}
