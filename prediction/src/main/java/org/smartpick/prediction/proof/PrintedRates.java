package org.smartpick.prediction.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.ApplicantType;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;

/// Match rates as tables print them: as percent, or as the number of matched and of others whose
/// scores they count.
final class PrintedRates {
    private PrintedRates() {}

    /// The rates among these figures, with the people behind them; each type, specialty and year
    /// once.
    static List<Figure> list(List<Figure> figures) {
        List<Figure> rates = new ArrayList<>();
        for (Figure figure : figures) {
            Figure.Key key = figure.key();
            boolean typed = ApplicantType.findByKey(key.group()).isPresent();
            boolean one = !key.specialty().equals(Figure.ALL_SPECIALTIES);
            if (typed && one && key.measure() == Measure.PREFERRED_MATCH && figure.n() > 0) {
                rates.add(figure);
            }
            if (typed
                    && one
                    && key.measure() == Measure.STEP2_PEOPLE
                    && key.cohort() == Cohort.MATCHED) {
                counted(figure, figures).ifPresent(rates::add);
            }
        }
        return List.copyOf(rates);
    }

    /// The rate from two counts, where no percentage is printed.
    private static Optional<Figure> counted(Figure matched, List<Figure> figures) {
        boolean printed =
                figures.stream()
                        .anyMatch(figure ->
                                figure.key().measure() == Measure.PREFERRED_MATCH
                                        && same(figure, matched));
        Optional<Figure> others =
                figures.stream()
                        .filter(figure ->
                                figure.key().measure() == Measure.STEP2_PEOPLE
                                        && figure.key().cohort() == Cohort.UNMATCHED
                                        && same(figure, matched))
                        .findFirst();
        if (printed || others.isEmpty() || matched.value() + others.get().value() <= 0) {
            return Optional.empty();
        }
        double people = matched.value() + others.get().value();
        return Optional.of(
                new Figure(
                        Figure.Key.of(
                                Measure.PREFERRED_MATCH,
                                Cohort.ALL,
                                matched.key().specialty(),
                                matched.key().group()),
                        100 * matched.value() / people,
                        people,
                        matched.provenance()));
    }

    private static boolean same(Figure one, Figure other) {
        return one.year() == other.year()
                && one.key().group().equals(other.key().group())
                && one.key().specialty().equals(other.key().specialty());
    }
}
