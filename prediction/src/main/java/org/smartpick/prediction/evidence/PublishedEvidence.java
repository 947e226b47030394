package org.smartpick.prediction.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.smartpick.domain.Confidence;

/// All published figures that the season model may use, found by what they measure.
///
/// Figures of confidence D are left out here, so that no chance rests on one silently.
public final class PublishedEvidence {
    private final Map<Figure.Key, List<Figure>> figures = new HashMap<>();
    private final List<StudyEffect> effects;
    private final List<Band> bands;

    private PublishedEvidence(List<Figure> figures, List<StudyEffect> effects, List<Band> bands) {
        this.bands =
                bands.stream()
                        .filter(band -> band.provenance().confidence() != Confidence.D)
                        .toList();
        for (Figure figure : figures) {
            if (figure.provenance().confidence() != Confidence.D) {
                this.figures.computeIfAbsent(figure.key(), k -> new ArrayList<>()).add(figure);
            }
        }
        Comparator<Figure> best =
                Comparator.comparingInt(Figure::year)
                        .reversed()
                        .thenComparing(figure -> figure.provenance().confidence())
                        .thenComparing(figure -> figure.provenance().source())
                        .thenComparing(Figure::value);
        this.figures.values().forEach(list -> list.sort(best));
        this.effects =
                effects.stream()
                        .filter(effect -> effect.provenance().confidence() != Confidence.D)
                        .toList();
    }

    /// The evidence in these figures and effects, in any order.
    public static PublishedEvidence of(List<Figure> figures, List<StudyEffect> effects) {
        return of(figures, effects, List.of());
    }

    /// The evidence in these figures, effects and score bands, in any order.
    public static PublishedEvidence of(
            List<Figure> figures, List<StudyEffect> effects, List<Band> bands) {
        return new PublishedEvidence(figures, effects, bands);
    }

    /// The same without the figures that `left` holds for; to judge the model by what it did not
    /// see.
    public PublishedEvidence withoutFigures(Predicate<Figure> left) {
        return new PublishedEvidence(
                figures().stream().filter(left.negate()).toList(), effects, bands);
    }

    /// The same without the score bands that `left` holds for.
    public PublishedEvidence withoutBands(Predicate<Band> left) {
        return new PublishedEvidence(
                figures(), effects, bands.stream().filter(left.negate()).toList());
    }

    /// The same without anything that this source says.
    ///
    /// @param source key of the source
    public PublishedEvidence withoutSource(String source) {
        return new PublishedEvidence(
                figures().stream()
                        .filter(figure -> !figure.provenance().source().equals(source))
                        .toList(),
                effects.stream()
                        .filter(effect -> !effect.provenance().source().equals(source))
                        .toList(),
                bands.stream().filter(band -> !band.provenance().source().equals(source)).toList());
    }

    /// All figures, in an order that does not depend on how they were read.
    public List<Figure> figures() {
        return figures.values().stream()
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparing((Figure figure) -> figure.key().toString())
                                .thenComparing(Figure::year)
                                .thenComparing(figure -> figure.provenance().source())
                                .thenComparing(Figure::value))
                .toList();
    }

    /// All score bands.
    public List<Band> bands() {
        return bands;
    }

    /// The newest figure under `key`, the best confidence first.
    public Optional<Figure> find(Figure.Key key) {
        return list(key).stream().findFirst();
    }

    /// The newest figure of the country under this measure.
    public Optional<Figure> find(Measure measure, Cohort cohort, String specialty, String group) {
        return find(Figure.Key.of(measure, cohort, specialty, group));
    }

    /// All figures under `key`, newest first.
    public List<Figure> list(Figure.Key key) {
        return List.copyOf(figures.getOrDefault(key, List.of()));
    }

    /// All published effects whose predictor is `predictor`.
    public List<StudyEffect> listEffects(String predictor) {
        return effects.stream().filter(effect -> effect.predictor().equals(predictor)).toList();
    }

    /// Specialties that have a figure of this measure and group, in alphabetical order, without the
    /// totals.
    public Set<String> specialties(Measure measure, String group) {
        Set<String> names = new TreeSet<>();
        for (Figure.Key key : figures.keySet()) {
            if (key.measure() == measure && key.group().equals(group) && key.region().isEmpty()) {
                names.add(key.specialty());
            }
        }
        names.remove(Figure.ALL_SPECIALTIES);
        return names;
    }
}
