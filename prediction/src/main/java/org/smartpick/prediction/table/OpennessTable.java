package org.smartpick.prediction.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.GroupRate;
import org.smartpick.prediction.book.RateBook;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.stats.Logistic;
import org.smartpick.stats.Normal;

/// How open every program is estimated to be to every applicant type, as a table for the season of
/// the published rates.
///
/// A rate under half a percent is printed as 0. Where the lower end of the range is 0 the upper end
/// is the 80th percentile, so that the range still holds four of five.
public final class OpennessTable {
    private static final double RANGE = 1.2815515655446;
    private static final double ONE_SIDED = 0.8416212335729;
    private static final double PRINTED_AS_ZERO = 0.005;
    private static final double SHARE_SPREAD = 1.9;

    private final PublishedEvidence evidence;
    private final RateBook rates;
    private final ProgramOpenness openness;
    private final Map<String, GroupRate> known = new HashMap<>();

    /// @param evidence the published figures
    /// @param openness the estimated places
    public OpennessTable(PublishedEvidence evidence, ProgramOpenness openness) {
        this.evidence = evidence;
        this.openness = openness;
        rates = Books.of(evidence).rates();
    }

    /// One program seen by one applicant type.
    ///
    /// @param program the program
    /// @param type applicant type
    /// @param low 10th percentile of the percent of applicants interviewed, 0 to 100
    /// @param median middle, 0 to 100
    /// @param high 90th percentile, 0 to 100
    /// @param imgShare estimated percent of residents who are IMGs, 0 to 100
    public record Row(
            AcgmeId program,
            ApplicantType type,
            double low,
            double median,
            double high,
            double imgShare) {}

    /// A row a program and type, in the order of the programs.
    public List<Row> rows(Collection<Program> programs) {
        Map<String, Double> levels = shareLevels(programs);
        List<Row> rows = new ArrayList<>();
        for (Program program : programs) {
            double share =
                    100 * share(program, levels.getOrDefault(program.specialty().name(), 0.0));
            for (ApplicantType type : ApplicantType.values()) {
                rows.add(row(program, type, share));
            }
        }
        return rows;
    }

    private Row row(Program program, ApplicantType type, double share) {
        GroupRate rate =
                known.computeIfAbsent(
                        type.key() + "/" + program.specialty().name(),
                        k -> rates.rate(type, program.specialty().name()));
        Optional<ProgramOpenness.Estimate> estimate =
                openness.find(program.id(), OpennessTarget.of(type));
        double middle = estimate.map(ProgramOpenness.Estimate::middle).orElse(0.0);
        double doubt = estimate.map(ProgramOpenness.Estimate::doubt).orElse(1.0);
        double median = rate.spread().at(Normal.cumulative(middle));
        double low = rate.spread().at(Normal.cumulative(middle - RANGE * doubt));
        double reach = low < PRINTED_AS_ZERO ? ONE_SIDED : RANGE;
        double high = rate.spread().at(Normal.cumulative(middle + reach * doubt));
        double level = rate.strength() == Basis.Strength.GROUP ? 0 : rate.doubt();
        return new Row(
                program.id(),
                type,
                percent(widened(median, low, -RANGE * level)),
                percent(median),
                percent(widened(median, high, RANGE * level)),
                share);
    }

    /// An end of the range with the doubt about the group's level added, in quadrature on the
    /// log-odds.
    private static double widened(double median, double end, double level) {
        double middle = Logistic.logOdds(median);
        double distance = Math.hypot(Logistic.logOdds(end) - middle, level);
        return Logistic.probability(middle + Math.copySign(distance, end - median));
    }

    private static double percent(double rate) {
        return rate < PRINTED_AS_ZERO ? 0 : 100 * rate;
    }

    /// Log-odds of the IMG share at a program of middle place, by specialty, so that the mean over
    /// its programs is the share of its positions that IMGs filled.
    private Map<String, Double> shareLevels(Collection<Program> programs) {
        Map<String, List<Program>> bySpecialty = new HashMap<>();
        programs.forEach(program ->
                bySpecialty
                        .computeIfAbsent(program.specialty().name(), s -> new ArrayList<>())
                        .add(program));
        Map<String, Double> levels = new HashMap<>();
        bySpecialty.forEach((specialty, same) -> {
            double wanted = Math.clamp(filledByImgs(specialty), 0.01, 0.9);
            double low = -12;
            double high = 6;
            for (int i = 0; i < 40; i++) {
                double middle = (low + high) / 2;
                double mean =
                        same.stream()
                                .mapToDouble(program -> share(program, middle))
                                .average()
                                .orElse(0);
                if (mean < wanted) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            levels.put(specialty, (low + high) / 2);
        });
        return levels;
    }

    private double share(Program program, double level) {
        double middle =
                openness.find(program.id(), OpennessTarget.IMG_SHARE)
                        .map(ProgramOpenness.Estimate::middle)
                        .orElse(0.0);
        return Logistic.probability(level + SHARE_SPREAD * middle);
    }

    private double filledByImgs(String specialty) {
        double img =
                filled(specialty, ApplicantType.US_IMG)
                        + filled(specialty, ApplicantType.NON_US_IMG);
        double all =
                img
                        + filled(specialty, ApplicantType.US_MD_SENIOR)
                        + filled(specialty, ApplicantType.US_DO_SENIOR);
        double usual =
                openness.findFit(OpennessTarget.IMG_SHARE)
                        .map(fit -> fit.level() / 100)
                        .orElse(0.2);
        return all > 0 ? img / all : usual;
    }

    private double filled(String specialty, ApplicantType type) {
        return evidence.find(Measure.FILLED, Cohort.ALL, specialty, type.key())
                .map(Figure::value)
                .orElse(0.0);
    }
}
