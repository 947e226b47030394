package org.smartpick.advice.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.Shelf;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;
import org.smartpick.prediction.ListDraws;

/// A list with the person who sends it, in her order of preference: what a change starts from.
///
/// @param applicant the person
/// @param season the season applied in
/// @param cases the programs with rules and signals, the one worth most to her first
record SentList(Applicant applicant, Season season, List<ProgramCase> cases) {

    SentList {
        cases = List.copyOf(cases);
    }

    static SentList of(PickReport report, Applicant applicant) {
        List<ProgramCase> cases =
                report.programs().stream()
                        .sorted(
                                Comparator.comparingDouble((PickReport.PickedProgram picked) ->
                                                -picked.gain().utility())
                                        .thenComparing(picked -> picked.program().id()))
                        .map(picked ->
                                new ProgramCase(picked.program(), picked.rules(), picked.signal()))
                        .toList();
        return new SentList(applicant, report.context().season(), cases);
    }

    /// The same list sent by somebody else, whom the programs' rules may treat otherwise.
    SentList by(Applicant changed, Shelf shelf) {
        List<ProgramCase> ruled =
                cases.stream()
                        .map(one ->
                                new ProgramCase(
                                        one.program(),
                                        shelf.rules(one.program(), changed, season),
                                        one.signal()))
                        .toList();
        return new SentList(changed, season, ruled);
    }

    /// The same with every program changed.
    SentList each(Function<ProgramCase, ProgramCase> change) {
        return new SentList(applicant, season, cases.stream().map(change).toList());
    }

    /// The same with more programs at the end of the order.
    SentList plus(List<ProgramCase> more) {
        List<ProgramCase> all = new ArrayList<>(cases);
        all.addAll(more);
        return new SentList(applicant, season, all);
    }

    Assessment assess(ChanceModel model) {
        return model.assess(new ChanceQuestion(applicant, season, cases));
    }

    Assessment.ListOutlook outlook(ChanceModel model) {
        return assess(model)
                .outlook(
                        IntStream.range(0, cases.size()).toArray(),
                        applicant.limits().mostInterviews());
    }

    ListDraws draws(ChanceModel model) {
        return outlook(model).draws();
    }

    /// What the effect of a factor rests on, as the reasons of the first program say it.
    Grounds grounds(ChanceModel model, String factor) {
        return assess(model).programs().stream()
                .limit(1)
                .flatMap(chance -> chance.reasons().stream())
                .filter(reason -> reason.factor().equals(factor))
                .map(reason -> reason.grounds())
                .findFirst()
                .orElse(Grounds.UNSTUDIED);
    }

    /// How many programs of the list are in a specialty.
    int count(org.smartpick.domain.Specialty specialty) {
        return (int)
                cases.stream().filter(one -> one.program().specialty().equals(specialty)).count();
    }
}
