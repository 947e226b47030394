package org.smartpick.advice.whatif;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.whatif.Counterfactual.Price;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ChanceQuestion.ProgramCase;

/// Programs that could be added to a list, and what their applications cost.
///
/// @param list the list
/// @param shelf the catalog
/// @param model the chance model
record MorePrograms(SentList list, Shelf shelf, ChanceModel model) {
    /// How many are added.
    static final int COUNT = 10;

    /// A program with the chance to match there.
    private record Scored(ProgramCase one, double chance) {}

    /// At most ten open programs of these specialties outside the list with the best chance to
    /// match there, without signals.
    List<ProgramCase> best(List<Specialty> specialties) {
        Set<AcgmeId> taken =
                list.cases().stream().map(one -> one.program().id()).collect(Collectors.toSet());
        Set<AcgmeId> never = list.applicant().limits().never();
        List<ProgramCase> free =
                specialties.stream()
                        .flatMap(specialty -> shelf.openPrograms(specialty).stream())
                        .filter(program ->
                                !taken.contains(program.id()) && !never.contains(program.id()))
                        .map(this::asked)
                        .filter(MorePrograms::open)
                        .toList();
        Assessment assessed =
                model.assess(new ChanceQuestion(list.applicant(), list.season(), free));
        return IntStream.range(0, free.size())
                .mapToObj(i -> new Scored(free.get(i), assessed.programs().get(i).match().median()))
                .sorted(
                        Comparator.comparingDouble((Scored one) -> -one.chance())
                                .thenComparing(one -> one.one().program().id()))
                .limit(COUNT)
                .map(Scored::one)
                .toList();
    }

    private ProgramCase asked(Program program) {
        return new ProgramCase(
                program, shelf.rules(program, list.applicant(), list.season()), SignalTier.NONE);
    }

    private static boolean open(ProgramCase one) {
        return one.findings().stream().noneMatch(RuleFinding::excludes)
                && one.program()
                        .fact(FactKey.PROGRAM_TYPE)
                        .findValue()
                        .filter(ProgramType.MILITARY::equals)
                        .isEmpty();
    }

    /// What the applications cost on top of those of the list: each specialty has its own steps.
    Price fees(List<ProgramCase> more) {
        int usd = 0;
        Map<Specialty, Long> counts =
                more.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one -> one.program().specialty(), Collectors.counting()));
        for (Map.Entry<Specialty, Long> entry : counts.entrySet()) {
            FeeSchedule own = shelf.fees(entry.getKey(), list.season());
            int before = list.count(entry.getKey());
            usd += own.totalUsd(before + entry.getValue().intValue()) - own.totalUsd(before);
        }
        FeeSchedule schedule = shelf.fees(more.getFirst().program().specialty(), list.season());
        return new Price(Fact.known(usd, schedule.provenance()), "for the applications");
    }
}
