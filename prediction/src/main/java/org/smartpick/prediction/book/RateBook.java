package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.chance.Basis;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.stats.LeastSquares;
import org.smartpick.stats.Logistic;

/// Interview rates by specialty and applicant type: published where they are, borrowed where they
/// are not.
///
/// Borrowing: a regression over all published cells of the log-odds of the mean rate on what
/// directors said in their survey (interview often, seldom) and on the share of all applicants that
/// programs of the specialty interview; its residual spread becomes the doubt. Earlier US graduates
/// have no rate of their own: they are moved from the seniors' by the same regression without type
/// effects.
public final class RateBook {
    /// Groups with published interview rates, in the order of the type effects.
    public static final List<String> GROUPS = List.of("us_md", "us_do", "us_img", "non_us_img");

    private static final double SELDOM_WEIGHT = 0.35;
    private static final double YEAR_DOUBT = 0.15;
    private static final double GRADUATE_DOUBT = 0.5;
    private static final double NO_SHARE_DOUBT = 0.2;
    private static final double REGION_PRIOR_PROGRAMS = 10;

    private final PublishedEvidence evidence;
    private final Map<String, List<RateSpread>> known = new TreeMap<>();
    private final LeastSquares byType;
    private final LeastSquares pooled;
    private final double usualShare;

    RateBook(PublishedEvidence evidence) {
        this.evidence = evidence;
        List<double[]> typed = new ArrayList<>();
        List<double[]> plain = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (String group : GROUPS) {
            for (String specialty : evidence.specialties(Measure.INTERVIEW_MEAN, group)) {
                Optional<RateSpread> spread = RateSpread.find(evidence, specialty, group);
                spread.ifPresent(
                        found -> known.computeIfAbsent(group, g -> new ArrayList<>()).add(found));
                Optional<Double> warmth = findWarmth(specialty, surveyType(group));
                Optional<Double> share = findShare(specialty);
                if (spread.isPresent() && warmth.isPresent() && share.isPresent()) {
                    typed.add(row(GROUPS.indexOf(group), warmth.get(), share.get()));
                    plain.add(new double[] {1, warmth.get(), share.get()});
                    rates.add(Logistic.logOdds(spread.get().mean()));
                }
            }
        }
        usualShare = plain.stream().mapToDouble(row -> row[2]).average().orElse(0);
        double[] y = rates.stream().mapToDouble(Double::doubleValue).toArray();
        byType =
                LeastSquares.fit(
                        typed.toArray(double[][]::new),
                        y,
                        new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
        pooled = LeastSquares.fit(plain.toArray(double[][]::new), y, new double[] {0.1, 0.1, 0.1});
    }

    private static double[] row(int group, double warmth, double share) {
        double[] row = new double[GROUPS.size() + 2];
        row[group] = 1;
        row[GROUPS.size()] = warmth;
        row[GROUPS.size() + 1] = share;
        return row;
    }

    /// The group of the interview tables that an applicant type belongs to.
    public static String group(ApplicantType type) {
        return switch (type) {
            case US_MD_SENIOR, US_MD_GRADUATE -> "us_md";
            case US_DO_SENIOR, US_DO_GRADUATE -> "us_do";
            case US_IMG -> "us_img";
            case NON_US_IMG -> "non_us_img";
        };
    }

    private static String surveyType(String group) {
        return switch (group) {
            case "us_md" -> "us_md_senior";
            case "us_do" -> "us_do_senior";
            default -> group;
        };
    }

    private Optional<Double> findWarmth(String specialty, String surveyType) {
        Optional<Figure> often =
                evidence.find(Measure.DIRECTORS_OFTEN, Cohort.ALL, specialty, surveyType);
        Optional<Figure> seldom =
                evidence.find(Measure.DIRECTORS_SELDOM, Cohort.ALL, specialty, surveyType);
        if (often.isEmpty() || seldom.isEmpty()) {
            return Optional.empty();
        }
        double share = (often.get().value() + SELDOM_WEIGHT * seldom.get().value() + 1) / 102;
        return Optional.of(Logistic.logOdds(share));
    }

    private Optional<Double> findShare(String specialty) {
        return evidence.find(Measure.INTERVIEWED_SHARE, Cohort.ALL, specialty, "all")
                .map(figure -> Logistic.logOdds(figure.value() / 100));
    }

    /// How the programs of a specialty interview an applicant type.
    public GroupRate rate(ApplicantType type, String specialty) {
        GroupRate seniors = seniors(type, specialty);
        return switch (type) {
            case US_MD_GRADUATE, US_DO_GRADUATE -> graduates(type, specialty, seniors);
            case US_MD_SENIOR, US_DO_SENIOR, US_IMG, NON_US_IMG -> seniors;
        };
    }

    private GroupRate seniors(ApplicantType type, String specialty) {
        String group = group(type);
        Optional<RateSpread> published = RateSpread.find(evidence, specialty, group);
        if (published.isEmpty()) {
            return borrowed(type, specialty);
        }
        Figure mean =
                evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, group).orElseThrow();
        String summary =
                Words.text(
                        "%d %s programs reported what share of such applicants they interviewed (%d season)",
                        (int) mean.n(), specialty, mean.year());
        return new GroupRate(
                published.get(),
                YEAR_DOUBT,
                Basis.Strength.GROUP,
                summary,
                List.of(mean.provenance().source()));
    }

    private GroupRate borrowed(ApplicantType type, String specialty) {
        int group = GROUPS.indexOf(group(type));
        List<RateSpread> same = known.getOrDefault(group(type), List.of());
        if (same.isEmpty()) {
            throw new IllegalStateException(
                    "no interview rate of any specialty is published for " + type.key());
        }
        double usual =
                same.stream().mapToDouble(s -> Logistic.logOdds(s.mean())).average().orElseThrow();
        double spread =
                Math.sqrt(
                        same.stream()
                                .mapToDouble(s -> Math.pow(Logistic.logOdds(s.mean()) - usual, 2))
                                .average()
                                .orElseThrow());
        Optional<Double> warmth = findWarmth(specialty, surveyType(group(type)));
        Optional<Double> share = findShare(specialty);
        boolean told = warmth.isPresent();
        double level =
                told ? byType.predict(row(group, warmth.get(), share.orElse(usualShare))) : usual;
        double doubt =
                Math.hypot(YEAR_DOUBT, told ? byType.residualSd() : spread)
                        + (told && share.isEmpty() ? NO_SHARE_DOUBT : 0);
        RateSpread shape =
                same.stream()
                        .min(
                                Comparator.comparingDouble(
                                        s -> Math.abs(Logistic.logOdds(s.mean()) - level)))
                        .orElseThrow();
        String summary =
                told
                        ? "no interview rate is published for "
                                + specialty
                                + "; borrowed from other specialties through the director survey of 2020"
                        : "nothing is published on interviews in "
                                + specialty
                                + "; borrowed from the other specialties";
        return new GroupRate(
                shape.withMean(Logistic.probability(level)),
                doubt,
                Basis.Strength.BORROWED,
                summary,
                List.of());
    }

    private GroupRate graduates(ApplicantType type, String specialty, GroupRate seniors) {
        String senior = surveyType(group(type));
        Optional<Double> warm =
                findWarmth(specialty, senior).or(() -> findWarmth(Figure.ALL_SPECIALTIES, senior));
        Optional<Double> cool =
                findWarmth(specialty, type.key())
                        .or(() -> findWarmth(Figure.ALL_SPECIALTIES, type.key()));
        double step =
                warm.isPresent() && cool.isPresent()
                        ? pooled.coefficient(1) * Math.min(0, cool.get() - warm.get())
                        : -GRADUATE_DOUBT;
        double level = Logistic.logOdds(seniors.spread().mean()) + step;
        return new GroupRate(
                seniors.spread().withMean(Logistic.probability(level)),
                Math.hypot(seniors.doubt(), GRADUATE_DOUBT),
                Basis.Strength.BORROWED,
                seniors.summary()
                        + "; earlier graduates are not split off there and were moved by the director survey",
                seniors.sources());
    }

    /// Mean rate of a region over that of the country, drawn toward 1 where few programs report.
    public double regionFactor(ApplicantType type, String specialty, String region) {
        String group = group(type);
        Optional<Figure> country =
                evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, group);
        Optional<Figure> here =
                evidence.find(
                        new Figure.Key(
                                Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, group, region));
        if (country.isEmpty() || here.isEmpty() || country.get().value() <= 0) {
            return 1;
        }
        double weight = here.get().n() / (here.get().n() + REGION_PRIOR_PROGRAMS);
        double ratio = Math.max(0.1, here.get().value() / country.get().value());
        return Math.pow(ratio, weight);
    }
}
