package org.smartpick.prediction.internal;

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
/// published split is therefore multiplied by a causal share: the middle of the published adjusted
/// odds ratios over the middle of the published splits, with a wide interval.
final class SignalBook {
    /// Standard deviation of the causal share over the parameter draws.
    static final double SHARE_DOUBT = 0.15;

    private static final double USUAL_SHARE = 0.55;
    private static final double LEAST_SPLIT = 0.3;

    private final PublishedEvidence evidence;
    private final double share;
    private final double usualSplit;
    private final double goldFactor;
    private final double silverFactor;

    SignalBook(PublishedEvidence evidence) {
        this.evidence = evidence;
        List<Double> any = new ArrayList<>();
        for (String specialty : evidence.specialties(Measure.INTERVIEW_MEAN, "signal_any")) {
            findSplit(specialty, "signal_any").ifPresent(any::add);
        }
        List<Double> gold = new ArrayList<>();
        List<Double> silver = new ArrayList<>();
        for (String specialty : evidence.specialties(Measure.INTERVIEW_MEAN, "signal_gold")) {
            findSplit(specialty, "signal_gold").ifPresent(gold::add);
            findSplit(specialty, "signal_silver").ifPresent(silver::add);
        }
        usualSplit = mean(any, 2);
        goldFactor = mean(gold, usualSplit) / usualSplit;
        silverFactor = mean(silver, usualSplit) / usualSplit;
        share = adjusted().map(log -> Math.clamp(log / usualSplit, 0.3, 0.9)).orElse(USUAL_SHARE);
    }

    private static double mean(List<Double> values, double otherwise) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(otherwise);
    }

    private Optional<Double> adjusted() {
        List<Double> logs = new ArrayList<>();
        for (String predictor : List.of("signal_lowest_specialty", "signal_highest_specialty")) {
            evidence.listEffects(predictor).stream()
                    .map(StudyEffect::effect)
                    .map(Math::log)
                    .forEach(logs::add);
        }
        return logs.isEmpty() ? Optional.empty() : Optional.of(mean(logs, 0));
    }

    private Optional<Double> findSplit(String specialty, String group) {
        Optional<Figure> with = evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, group);
        Optional<Figure> without =
                evidence.find(Measure.INTERVIEW_MEAN, Cohort.ALL, specialty, "no_signal");
        if (with.isEmpty() || without.isEmpty() || without.get().value() <= 0) {
            return Optional.empty();
        }
        double split =
                Logistic.logOdds(with.get().value() / 100)
                        - Logistic.logOdds(without.get().value() / 100);
        return Optional.of(Math.max(LEAST_SPLIT, split));
    }

    /// Share of the published split that a signal itself causes, middle of the draws.
    double causalShare() {
        return share;
    }

    /// What the published split is in log-odds, before the causal share; 0 without a signal.
    double split(String specialty, SignalTier tier) {
        return switch (tier) {
            case NONE -> 0;
            case SINGLE -> findSplit(specialty, "signal_any").orElse(usualSplit);
            case SILVER -> findSplit(specialty, "signal_silver").orElse(usualSplit * silverFactor);
            case GOLD -> findSplit(specialty, "signal_gold").orElse(usualSplit * goldFactor);
        };
    }

    /// Whether the split is published for this specialty.
    boolean published(String specialty) {
        return findSplit(specialty, "signal_any").isPresent()
                || findSplit(specialty, "signal_gold").isPresent();
    }

    /// Signals of a tier that an applicant has in the newest season that tells it.
    double allowance(String specialty, SignalTier tier) {
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
