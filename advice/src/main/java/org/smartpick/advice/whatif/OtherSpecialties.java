package org.smartpick.advice.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.whatif.Counterfactual.Beside;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.prediction.BaseRates;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;
import org.smartpick.prediction.PublishedRate;

/// What ten programs of another specialty would do beside the list.
final class OtherSpecialties {
    private static final int TRIED = 6;
    private static final int SHOWN = 3;

    /// Where no interview rate is printed for a specialty, for the order of trying only.
    private static final double USUAL_INTERVIEW_PERCENT = 5;

    private final Findings findings;
    private final Shelf shelf;
    private final SentList list;
    private final MorePrograms programs;

    OtherSpecialties(Findings findings, Shelf shelf) {
        this.findings = findings;
        this.shelf = shelf;
        list = findings.list();
        programs = new MorePrograms(list, shelf, findings.model());
    }

    /// A specialty that she has not chosen, with what adding it would do.
    private record Tried(
            Specialty specialty, List<ProgramCase> more, Change match, BaseRates rates) {}

    /// Specialties not chosen with at least ten programs, by name.
    List<Specialty> choices() {
        Set<Specialty> wanted =
                list.applicant().wishes().specialties().stream()
                        .map(SpecialtyWish::specialty)
                        .collect(Collectors.toSet());
        return shelf.specialties().stream()
                .filter(specialty ->
                        !wanted.contains(specialty)
                                && shelf.openPrograms(specialty).size() >= MorePrograms.COUNT)
                .toList();
    }

    /// Looks at those that she names, or finds the three that would add most.
    void find(List<Specialty> named) {
        List<Specialty> choices = choices();
        List<Specialty> looked =
                named.isEmpty()
                        ? promising(choices)
                        : named.stream().filter(choices::contains).distinct().toList();
        List<Tried> tried = new ArrayList<>();
        for (Specialty specialty : looked) {
            List<ProgramCase> more = programs.best(List.of(specialty));
            if (more.size() == MorePrograms.COUNT) {
                Change match = findings.now().matchTo(list.plus(more).draws(findings.model()));
                tried.add(new Tried(specialty, more, match, rates(specialty)));
            }
        }
        tried.stream()
                .sorted(
                        Comparator.comparingDouble((Tried one) -> -one.match().median())
                                .thenComparing(Tried::specialty))
                .limit(named.isEmpty() ? SHOWN : tried.size())
                .forEach(this::add);
    }

    private void add(Tried tried) {
        List<PublishedRate> published = preferred(tried.rates());
        Beside beside =
                new Beside(
                        List.of(
                                "Whether you would want it is yours to say. Letters and a statement for it, and what programs"
                                        + " make of two specialties, are not in the estimate: no study measured them."),
                        published);
        findings.add(
                new Findings.Told(
                        Lever.OTHER_SPECIALTY,
                        MorePrograms.COUNT
                                + " programs of "
                                + tried.specialty()
                                + " beside your list",
                        programs.fees(tried.more()),
                        Grounds.PUBLISHED,
                        beside),
                list.plus(tried.more()));
    }

    private static List<PublishedRate> preferred(BaseRates rates) {
        return rates.beside().stream()
                .filter(rate -> rate.outcome() == PublishedRate.Outcome.PREFERRED)
                .toList();
    }

    /// Those that train from the first year and for which a match rate of her type, or of the
    /// nearest one, is published: the most promising by published figures.
    private List<Specialty> promising(List<Specialty> choices) {
        Map<Specialty, Double> promise = new HashMap<>();
        for (Specialty specialty : shelf.firstYearSpecialties()) {
            if (choices.contains(specialty)) {
                BaseRates rates = rates(specialty);
                Optional<PublishedRate> rate = preferred(rates).stream().findFirst();
                double interviews =
                        rates.interviewPercent().findValue().orElse(USUAL_INTERVIEW_PERCENT);
                rate.ifPresent(one -> promise.put(specialty, one.percent() * interviews));
            }
        }
        return promise.entrySet().stream()
                .sorted(
                        Map.Entry.<Specialty, Double>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(TRIED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private BaseRates rates(Specialty specialty) {
        return findings.model()
                .baseRates(
                        new ChanceQuestion(list.applicant(), list.season(), List.of()), specialty);
    }
}
