package org.smartpick.advice.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.proof.Forecaster;
import org.smartpick.prediction.proof.HeldOut;
import org.smartpick.prediction.proof.Kind;
import org.smartpick.prediction.proof.Split;
import org.smartpick.prediction.proof.Summary;
import org.smartpick.prediction.world.CoupleResult;
import org.smartpick.prediction.world.TruthResult;
import org.smartpick.stats.Forecasts;

/// How far the estimates missed what they did not see.
///
/// @param inputs what it was made from
/// @param cells printed cells that were left out, beside what was estimated without them
/// @param truths invented seasons whose true chances are known
/// @param couples simulated couples
/// @param published what became of couples, as published
public record ProofReport(
        ProofInputs inputs,
        List<HeldOut> cells,
        List<TruthResult> truths,
        List<CoupleResult> couples,
        PublishedCouples published) {

    /// What became of couples, as published.
    ///
    /// @param matchYear year of the Match; 0 where nothing is published
    /// @param couples couples
    /// @param both couples in which both matched
    /// @param one couples in which one matched
    /// @param neither couples in which nobody did
    public record PublishedCouples(int matchYear, int couples, int both, int one, int neither) {
        /// Nothing is published.
        public static final PublishedCouples NONE = new PublishedCouples(0, 0, 0, 0, 0);
    }

    /// One specialty's bands, left out.
    ///
    /// @param specialty its name
    /// @param people applicants in its bands
    /// @param misses mean distance from the percent matched, percentage points, by forecaster
    public record SpecialtyMiss(String specialty, double people, Map<Forecaster, Double> misses) {
        /// Copies the misses.
        public SpecialtyMiss {
            misses = Map.copyOf(misses);
        }

        /// Whether a rival was nearer than the model.
        public boolean beatenBy(Forecaster rival) {
            return misses.getOrDefault(rival, Double.POSITIVE_INFINITY)
                    < misses.getOrDefault(Forecaster.MODEL, 0.0);
        }
    }

    /// Copies the lists.
    public ProofReport {
        cells = List.copyOf(cells);
        truths = List.copyOf(truths);
        couples = List.copyOf(couples);
    }

    /// The misses by split, kind and type.
    public List<Summary> summaries() {
        return Summary.list(cells, inputs.seed());
    }

    /// Forecast and outcome in ten bins for every applicant type, cells left out by specialty.
    public Map<ApplicantType, List<Forecasts.Bin>> reliability() {
        Map<ApplicantType, List<Forecasts.Bin>> bins = new EnumMap<>(ApplicantType.class);
        for (ApplicantType type : ApplicantType.values()) {
            List<HeldOut> own =
                    cells.stream()
                            .filter(cell ->
                                    cell.split() == Split.SPECIALTY
                                            && cell.cell().kind().percent()
                                            && cell.cell().type() == type)
                            .toList();
            if (!own.isEmpty()) {
                bins.put(type, Summary.forecasts(own, Forecaster.MODEL).bins());
            }
        }
        return bins;
    }

    /// How far the bands of US MD seniors were missed, specialty by specialty, in alphabetical
    /// order.
    public List<SpecialtyMiss> specialties() {
        Map<String, List<HeldOut>> groups = new TreeMap<>();
        for (HeldOut cell : cells) {
            if (cell.split() == Split.SPECIALTY
                    && cell.cell().kind() == Kind.BAND
                    && cell.cell().type() == ApplicantType.US_MD_SENIOR) {
                groups.computeIfAbsent(cell.cell().specialty(), name -> new java.util.ArrayList<>())
                        .add(cell);
            }
        }
        return groups.entrySet().stream()
                .map(entry -> {
                    Map<Forecaster, Double> misses = new EnumMap<>(Forecaster.class);
                    for (Forecaster who : Forecaster.values()) {
                        misses.put(who, Summary.miss(entry.getValue(), who));
                    }
                    double people = entry.getValue().stream().mapToDouble(HeldOut::people).sum();
                    return new SpecialtyMiss(entry.getKey(), people, misses);
                })
                .toList();
    }

    /// A figure of the invented seasons: the largest over seeds; empty where none was made.
    public OptionalDouble worst(
            TruthResult.Event event, java.util.function.ToDoubleFunction<TruthResult> figure) {
        return truths.stream().filter(truth -> truth.event() == event).mapToDouble(figure).max();
    }
}
