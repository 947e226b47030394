package org.smartpick.prediction.openness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.program.Program;

/// Estimated openness of every program: where it stands among the programs of its specialty, and
/// how sure that is.
///
/// The score of a program is a weighted sum of its features, each standardized and taken relative
/// to the mean of the specialty, so that a specialty's own level never enters; scores are then
/// scaled to spread 1 inside the specialty. Given the score f, the program's true place is normal
/// with mean r f and variance 1 - r^2, r the correlation that was reached for programs left out.
/// Cost: one pass over programs and features.
public final class ProgramOpenness {
    private static final double FAR = 4;
    private static final int FEW = 8;
    private static final ProgramOpenness NONE = new ProgramOpenness(Map.of(), Map.of(), Map.of());

    private final Map<AcgmeId, double[]> scores;
    private final Map<OpennessTarget, OpennessCoefficients.Fit> fits;
    private final Map<AcgmeId, Map<OpennessTarget, Estimate>> informed;

    private ProgramOpenness(
            Map<AcgmeId, double[]> scores,
            Map<OpennessTarget, OpennessCoefficients.Fit> fits,
            Map<AcgmeId, Map<OpennessTarget, Estimate>> informed) {
        this.scores = scores;
        this.fits = fits;
        this.informed = informed;
    }

    /// Nothing is estimated: every program stands for the whole spread.
    public static ProgramOpenness none() {
        return NONE;
    }

    /// The estimates for these programs, which should be all of the catalog.
    public static ProgramOpenness of(
            OpennessCoefficients coefficients, Collection<Program> programs) {
        ProgramFeatures reader = ProgramFeatures.of(programs);
        Map<String, List<Program>> bySpecialty = new HashMap<>();
        Map<AcgmeId, Map<String, Double>> features = new HashMap<>();
        for (Program program : programs) {
            bySpecialty
                    .computeIfAbsent(program.specialty().name(), s -> new ArrayList<>())
                    .add(program);
            features.put(program.id(), reader.read(program));
        }
        Map<AcgmeId, double[]> scores = new HashMap<>();
        programs.forEach(
                program -> scores.put(program.id(), new double[OpennessTarget.values().length]));
        coefficients
                .terms()
                .forEach((target, terms) -> {
                    WeightedSum sum = new WeightedSum(terms);
                    for (List<Program> same : bySpecialty.values()) {
                        score(target, sum, same, features, scores);
                    }
                });
        return new ProgramOpenness(
                Map.copyOf(scores), new EnumMap<>(coefficients.fits()), Map.of());
    }

    /// The same with the places of some programs learned from a person's own figures; they take the
    /// place of whatever was learned before.
    public ProgramOpenness withEvidence(Map<AcgmeId, Map<OpennessTarget, Estimate>> learned) {
        Map<AcgmeId, Map<OpennessTarget, Estimate>> copy = new HashMap<>();
        learned.forEach((program, byTarget) -> copy.put(program, Map.copyOf(byTarget)));
        return new ProgramOpenness(scores, fits, Map.copyOf(copy));
    }

    private static void score(
            OpennessTarget target,
            WeightedSum sum,
            List<Program> same,
            Map<AcgmeId, Map<String, Double>> features,
            Map<AcgmeId, double[]> scores) {
        double[] raw = new double[same.size()];
        double mean = 0;
        double square = 0;
        for (int i = 0; i < raw.length; i++) {
            raw[i] = sum.of(features.getOrDefault(same.get(i).id(), Map.of()));
            mean += raw[i] / raw.length;
        }
        for (double value : raw) {
            square += (value - mean) * (value - mean) / raw.length;
        }
        double sd = Math.sqrt(square);
        for (int i = 0; i < raw.length; i++) {
            double place =
                    raw.length < FEW || sd < 1e-9 ? 0 : Math.clamp((raw[i] - mean) / sd, -FAR, FAR);
            double[] row = scores.get(same.get(i).id());
            if (row != null) {
                row[target.ordinal()] = place;
            }
        }
    }

    /// The estimate of one program, with a person's own figures where there are any; empty where
    /// nothing is trained or the program is not among those given.
    public Optional<Estimate> find(AcgmeId program, OpennessTarget target) {
        Estimate learned = informed.getOrDefault(program, Map.of()).get(target);
        return learned == null ? findTrained(program, target) : Optional.of(learned);
    }

    /// The estimate from open facts alone.
    public Optional<Estimate> findTrained(AcgmeId program, OpennessTarget target) {
        double[] row = scores.get(program);
        OpennessCoefficients.Fit fit = fits.get(target);
        if (row == null || fit == null) {
            return Optional.empty();
        }
        return Optional.of(Estimate.trained(row[target.ordinal()], fit.correlation()));
    }

    /// The correlation that a target reached for programs left out; empty where nothing is trained.
    public Optional<OpennessCoefficients.Fit> findFit(OpennessTarget target) {
        return Optional.ofNullable(fits.get(target));
    }

    /// Where a program stands.
    ///
    /// @param score standard deviations above the middle of its specialty, from open facts
    /// @param correlation correlation of the score with the true place
    /// @param middle middle of the true place, standard normal units
    /// @param doubt standard deviation of the true place around the middle
    /// @param figures a person's own figures that it was learned from, in words; empty where it
    ///   stands on open facts alone
    public record Estimate(
            double score, double correlation, double middle, double doubt, List<String> figures) {
        /// Copies the words; refuses a negative doubt.
        public Estimate {
            figures = List.copyOf(figures);
            if (!(doubt >= 0) || !Double.isFinite(middle)) {
                throw new IllegalArgumentException(
                        "a place of " + middle + " with doubt " + doubt + " cannot be");
            }
        }

        /// The estimate from open facts: the true place is normal around the score, drawn in by the
        /// correlation.
        public static Estimate trained(double score, double correlation) {
            return new Estimate(
                    score,
                    correlation,
                    correlation * score,
                    Math.sqrt(1 - correlation * correlation),
                    List.of());
        }

        /// A program of which no open facts tell: it may stand anywhere.
        public static Estimate unknown() {
            return trained(0, 0);
        }

        /// The same after own figures were looked at.
        public Estimate withPlace(double middle, double doubt, List<String> figures) {
            return new Estimate(score, correlation, middle, doubt, figures);
        }

        /// Whether a person's own figures are in it.
        public boolean informed() {
            return !figures.isEmpty();
        }
    }
}
