package org.smartpick.prediction.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.evidence.StudyEffect;
import org.smartpick.stats.Logistic;

/// What a signal does to the log-odds of an interview, by specialty and tier.
///
/// Programs interview those who signal far more often, but who signals also fits better. The
/// published split of a specialty is therefore placed between the smallest and the largest
/// published odds ratio that compares like with like (nine specialties), where it stands between
/// the smallest and the largest split. Even those ratios do not hold fit constant: a causal share
/// of three quarters, with a wide interval, is taken of them. A specialty without a split takes its
/// own published odds ratio where a study gives one, otherwise the middle of the others.
public final class SignalBook {
    /// Share of the adjusted difference that the signal itself causes, middle of the draws; a
    /// judgment.
    public static final double CAUSAL_SHARE = 0.75;

    /// Standard deviation of the causal share over the parameter draws.
    public static final double SHARE_DOUBT = 0.15;

    private static final double LARGEST_REACH = 1.3;
    private static final double LEAST_EFFECT = 0.3;

    private final PublishedEvidence evidence;
    private final double smallestSplit;
    private final double largestSplit;
    private final double smallest;
    private final double largest;

    SignalBook(PublishedEvidence evidence) {
        this.evidence = evidence;
        List<Double> splits = new ArrayList<>();
        for (String specialty : evidence.specialties(Measure.INTERVIEW_MEAN, "signal_any")) {
            findSplit(specialty, "signal_any").ifPresent(splits::add);
        }
        smallestSplit = splits.stream().mapToDouble(Double::doubleValue).min().orElse(0.5);
        largestSplit =
                Math.max(
                        smallestSplit + 0.5,
                        splits.stream().mapToDouble(Double::doubleValue).max().orElse(3));
        smallest = findLogEffect("signal_lowest_specialty").orElse(1.0);
        largest = findLogEffect("signal_highest_specialty").orElse(2.0);
    }

    private Optional<Double> findLogEffect(String predictor) {
        return evidence.listEffects(predictor).stream()
                .map(StudyEffect::effect)
                .map(Math::log)
                .findFirst();
    }

    private Optional<Double> findSplit(String specialty, String group) {
        Optional<Figure> with = evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, group);
        Optional<Figure> without =
                evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, "no_signal");
        if (with.isEmpty() || without.isEmpty() || without.get().value() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                Logistic.logOdds(with.get().value() / 100)
                        - Logistic.logOdds(without.get().value() / 100));
    }

    private double adjusted(double split) {
        double place = (split - smallestSplit) / (largestSplit - smallestSplit);
        double effect = smallest + Math.clamp(place, 0, LARGEST_REACH) * (largest - smallest);
        return Math.max(LEAST_EFFECT, effect);
    }

    private double usual(String group) {
        return evidence.specialties(Measure.INTERVIEW_MEAN, group).stream()
                .map(specialty -> findSplit(specialty, group))
                .flatMap(Optional::stream)
                .mapToDouble(this::adjusted)
                .average()
                .orElse((smallest + largest) / 2);
    }

    /// Log-odds that a signal goes with, like compared with like, before the causal share; 0
    /// without a signal.
    public double adjusted(String specialty, SignalTier tier) {
        return switch (tier) {
            case NONE -> 0;
            case SINGLE -> tiered(specialty, "signal_any", 0);
            case SILVER -> tiered(specialty, "signal_silver", 0);
            case GOLD ->
                    tiered(specialty, "signal_gold", usual("signal_gold") - usual("signal_silver"));
        };
    }

    private double tiered(String specialty, String group, double above) {
        Optional<Double> split = findSplit(specialty, group);
        return split.map(this::adjusted)
                .or(() -> findStudied(specialty).map(effect -> effect + above))
                .orElseGet(() -> usual(group));
    }

    /// Effect of a signal alone where a study of this specialty gives it with and without a
    /// geographic preference.
    private Optional<Double> findStudied(String specialty) {
        Optional<Double> both = findStudied(specialty, "signal_and_geographic_preference");
        Optional<Double> place = findStudied(specialty, "geographic_preference_given_signal");
        return both.isPresent() && place.isPresent()
                ? Optional.of(Math.max(LEAST_EFFECT, both.get() - place.get()))
                : Optional.empty();
    }

    private Optional<Double> findStudied(String specialty, String predictor) {
        return evidence.listEffects(predictor).stream()
                .filter(effect ->
                        effect.specialty().equals(specialty)
                                && effect.outcome().startsWith("interview"))
                .map(effect -> Math.log(effect.effect()))
                .findFirst();
    }

    /// What the effect of a signal in this specialty rests on, in words.
    public String words(String specialty) {
        if (findSplit(specialty, "signal_any").isPresent()
                || findSplit(specialty, "signal_gold").isPresent()) {
            return "split published for " + specialty;
        }
        return findStudied(specialty).isPresent()
                ? "from a study of " + specialty
                : "borrowed from other specialties";
    }

    /// Signals of a tier that an applicant has in the newest season that tells it.
    public double allowance(String specialty, SignalTier tier) {
        String group =
                switch (tier) {
                    case NONE -> "none";
                    case SINGLE -> "single";
                    case SILVER -> "silver";
                    case GOLD -> "gold";
                };
        return evidence.find(Measure.SIGNALS, Cohort.ALL, specialty, group)
                .map(Figure::value)
                .orElse(0.0);
    }
}
