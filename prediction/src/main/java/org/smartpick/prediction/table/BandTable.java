package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Arrays;
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
/// Within a specialty the log-odds of a match rise with the score in a straight line. The slope is
/// the specialty's own where its bands are printed, drawn toward the others; otherwise half the
/// common slope and half what the distance between the mean scores of matched and unmatched says
/// (for two normal groups of one spread the slope is distance over variance). The level is solved
/// so that the average over the pool's scores returns the match rate. Two hundred draws of level,
/// slope and pool carry the doubt.
public final class BandTable {
    private static final int DRAWS = 200;
    private static final long SEED = 20_261_122L;
    private static final double USUAL_GAP = 10;
    private static final double GAP_SHARE = 0.5;
    private static final double STEEPEST = 0.12;
    private static final double SLOPE_DOUBT = 0.018;
    private static final double OWN_SLOPE_DOUBT = 0.008;
    private static final double POOLED_DOUBT = 0.25;
    private static final double MEAN_DOUBT = 2;
    private static final double IMG_SLOPE = 0.035;

    private final PublishedEvidence evidence;
    private final Books books;
    private final PoolShape shape;
    private final RankCurve ranks;
    private final Map<String, BandFit> own = new TreeMap<>();
    private final double common;

    private BandTable(PublishedEvidence evidence) {
        this.evidence = evidence;
        books = Books.of(evidence);
        shape = new PoolShape(evidence, books.scores());
        ranks = new RankCurve(evidence, books.outcomes());
        Map<String, List<Band>> groups = new TreeMap<>();
        for (Band band : evidence.bands()) {
            groups.computeIfAbsent(key(band.type(), band.specialty()), k -> new ArrayList<>())
                    .add(band);
        }
        common = BandFit.commonSlope(groups.values());
        groups.forEach((key, bands) -> own.put(key, BandFit.of(bands, common)));
    }

    /// The estimates from these published figures.
    public static BandTable of(PublishedEvidence evidence) {
        return new BandTable(evidence);
    }

    private static String key(ApplicantType type, String specialty) {
        return type.key() + "/" + specialty;
    }

    /// Slope common to the specialties with printed bands, log-odds a score point.
    public double commonSlope() {
        return common;
    }

    /// The estimate of one cell.
    public PercentMatched predict(Cell cell) {
        Target target = books.outcomes().preferred(cell.type(), cell.specialty());
        Optional<BandFit> fit = Optional.ofNullable(own.get(key(cell.type(), cell.specialty())));
        double rate = fit.map(BandFit::rate).orElse(target.value());
        double shift = fit.isPresent() ? 0 : shape.pooledShift(cell.type(), cell.matchYear());
        double gap = gap(cell);
        double sd = shape.sd(cell.type(), cell.specialty());
        double mean =
                fit.map(BandFit::mean)
                        .orElseGet(() ->
                                shape.findMiddle(
                                                        Cohort.MATCHED,
                                                        cell.type(),
                                                        cell.specialty(),
                                                        cell.matchYear())
                                                .orElse(248.0)
                                        + shift
                                        - (1 - rate) * gap);
        double spread = Math.sqrt(sd * sd + rate * (1 - rate) * gap * gap);
        double slope = fit.map(BandFit::slope).orElseGet(() -> slope(cell.type(), gap, sd));
        double levelDoubt = Math.hypot(target.doubt(), shift != 0 ? POOLED_DOUBT : 0);
        double[] levels = RandomStream.of(SEED, "table level").normals(DRAWS);
        double[] slopes = RandomStream.of(SEED, "table slope").normals(DRAWS);
        double[] means = RandomStream.of(SEED, "table mean").normals(DRAWS);
        double[] percents = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            double drawnRate =
                    Logistic.probability(Logistic.logOdds(inside(rate)) + levelDoubt * levels[d]);
            double drawnSlope =
                    Math.max(
                            0,
                            slope + (fit.isPresent() ? OWN_SLOPE_DOUBT : SLOPE_DOUBT) * slopes[d]);
            ScoreLine line =
                    ScoreLine.of(mean + MEAN_DOUBT * means[d], spread, drawnSlope, drawnRate);
            percents[d] = 100 * withRanks(cell, drawnRate, line.share(cell.low(), cell.high()));
        }
        Arrays.sort(percents);
        double median =
                100
                        * withRanks(
                                cell,
                                rate,
                                ScoreLine.of(mean, spread, slope, rate)
                                        .share(cell.low(), cell.high()));
        return new PercentMatched(
                Math.min(median, Quantiles.of(percents, 0.1)),
                median,
                Math.max(median, Quantiles.of(percents, 0.9)));
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
