package org.smartpick.prediction.own;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;

/// Learns the openness of programs from a person's own figures.
///
/// A program's place among those of its specialty is normal before anything of its own is seen
/// ([ProgramOpenness]); the published spread says which interview rate goes with a place; each
/// figure then weighs the places by the binomial likelihood, with less weight the older it is
/// ([FigureWeight]). One quadrature a program and applicant type. The order of the figures does not
/// matter.
public final class OwnEvidence {
    private final ProgramOpenness prior;
    private final PlaceRates rates;

    /// @param evidence the published figures
    /// @param prior what open facts say
    public OwnEvidence(PublishedEvidence evidence, ProgramOpenness prior) {
        this.prior = prior;
        rates = new PlaceRates(evidence, prior);
    }

    /// What a set of figures taught.
    ///
    /// @param openness the openness of all programs with the figures in it
    /// @param updates what changed, by program and target
    public record Learned(ProgramOpenness openness, List<OpennessUpdate> updates) {
        /// Copies the updates.
        public Learned {
            updates = List.copyOf(updates);
        }
    }

    /// Learns from figures.
    ///
    /// @param figures the figures; those of programs without a specialty are left aside
    /// @param specialties specialty of each program, in canonical spelling
    /// @param asked the season that is asked for
    public Learned learn(List<OwnFigure> figures, Map<AcgmeId, String> specialties, Season asked) {
        Map<AcgmeId, Map<OpennessTarget, List<FigureWeight>>> weighed = new TreeMap<>();
        for (OwnFigure figure : figures) {
            findTarget(figure.kind())
                    .filter(target -> specialties.containsKey(figure.program()))
                    .ifPresent(target ->
                            weighed.computeIfAbsent(figure.program(), p -> new TreeMap<>())
                                    .computeIfAbsent(target, t -> new ArrayList<>())
                                    .add(FigureWeight.of(figure, asked)));
        }
        List<OpennessUpdate> updates = new ArrayList<>();
        Map<AcgmeId, Map<OpennessTarget, ProgramOpenness.Estimate>> learned = new HashMap<>();
        weighed.forEach((program, byTarget) ->
                byTarget.forEach((target, weights) -> {
                    String specialty = specialties.getOrDefault(program, "");
                    OpennessUpdate update =
                            update(program, target, rates.of(target, specialty), weights);
                    updates.add(update);
                    learned.computeIfAbsent(program, p -> new HashMap<>())
                            .put(target, update.estimate());
                }));
        return new Learned(prior.withEvidence(learned), updates);
    }

    private OpennessUpdate update(
            AcgmeId program,
            OpennessTarget target,
            DoubleUnaryOperator rate,
            List<FigureWeight> weights) {
        List<FigureWeight> figures =
                weights.stream()
                        .sorted(Comparator.comparing(FigureWeight::figure, OwnFigure.ORDER))
                        .toList();
        ProgramOpenness.Estimate before =
                prior.findTrained(program, target).orElseGet(ProgramOpenness.Estimate::unknown);
        Place after =
                Place.posterior(
                        before.middle(),
                        before.doubt(),
                        rate,
                        figures.stream().map(Likelihood::new).toList());
        return new OpennessUpdate(
                program,
                target,
                range(Place.prior(before.middle(), before.doubt()), rate),
                range(after, rate),
                figures,
                before.withPlace(
                        after.middle(),
                        after.doubt(),
                        figures.stream().map(weight -> weight.figure().words()).toList()));
    }

    private static RateRange range(Place place, DoubleUnaryOperator rate) {
        return new RateRange(
                rate.applyAsDouble(place.low()),
                rate.applyAsDouble(place.median()),
                rate.applyAsDouble(place.high()));
    }

    /// What a kind of figure tells of; empty for interviews of all applicants together, because who
    /// applied is not known.
    public static Optional<OpennessTarget> findTarget(FigureKind kind) {
        return switch (kind) {
            case INTERVIEWED_US_MD -> Optional.of(OpennessTarget.US_MD);
            case INTERVIEWED_US_DO -> Optional.of(OpennessTarget.US_DO);
            case INTERVIEWED_US_IMG -> Optional.of(OpennessTarget.US_IMG);
            case INTERVIEWED_NON_US_IMG -> Optional.of(OpennessTarget.NON_US_IMG);
            case RESIDENTS_IMG -> Optional.of(OpennessTarget.IMG_SHARE);
            case INTERVIEWED_ALL -> Optional.empty();
        };
    }
}
