package org.smartpick.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.advice.cost.OnceFee;
import org.smartpick.advice.wish.AimNotes;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.prediction.ChanceModel;
import org.smartpick.prediction.ChanceQuestion;

/// Tells a chosen portfolio as a [PickReport].
final class ReportWriter {
    private final Shelf shelf;
    private final ChanceModel model;
    private final TierThresholds thresholds;

    ReportWriter(Shelf shelf, ChanceModel model, TierThresholds thresholds) {
        this.shelf = shelf;
        this.model = model;
        this.thresholds = thresholds;
    }

    /// What was computed for one list.
    ///
    /// @param applicant the person
    /// @param assessed her chances everywhere
    /// @param portfolio the programs chosen
    /// @param worth what each program is worth to her, 0 to 100
    /// @param signals the signals sent
    /// @param brought what the list brings
    /// @param fees the fee schedule of each program
    record Result(
            Applicant applicant,
            Assessed assessed,
            Portfolio portfolio,
            double[] worth,
            Map<Integer, SignalTier> signals,
            ListProblem.Brought brought,
            Fees fees) {}

    PickReport write(Result result) {
        List<PickReport.PickedProgram> programs =
                result.portfolio().picks().stream().map(pick -> picked(result, pick)).toList();
        Portfolio portfolio = result.portfolio();
        var outlook = result.brought().whole();
        var summary =
                new PickReport.Summary(
                        portfolio.costUsd(),
                        outlook.match(),
                        outlook.interviews(),
                        outlook.atLeast(),
                        new PickReport.Shares(
                                result.applicant().wishes().specialties().getFirst().specialty(),
                                result.brought().preferred(),
                                outlook.matchIfInterviewed()),
                        portfolio.value(),
                        portfolio.upperBound());
        return new PickReport(
                context(result),
                summary,
                programs,
                new LeftOutFinder(thresholds).find(result),
                portfolio.curve(),
                margins(result),
                cost(result));
    }

    private ListCost cost(Result result) {
        Applicant applicant = result.applicant();
        Season season = result.assessed().season();
        return ListCost.of(
                result.portfolio().costUsd(),
                OnceFee.list(
                        applicant.type(season),
                        applicant.exams(),
                        item -> shelf.onceUsd(item, season)),
                result.brought().whole().atLeast(),
                applicant.limits().mostInterviews(),
                applicant.limits().interview());
    }

    private static PickReport.Margins margins(Result result) {
        Assessed assessed = result.assessed();
        double none = 1;
        for (Portfolio.Pick pick : result.portfolio().picks()) {
            SignalTier signal = result.signals().getOrDefault(pick.candidate(), SignalTier.NONE);
            double[] reach = assessed.reach(pick.candidate(), signal);
            double[] weights = assessed.with(signal).nodeWeights();
            double chance = 0;
            for (int node = 0; node < reach.length; node++) {
                chance += weights[node] * reach[node];
            }
            none *= 1 - chance;
        }
        return new PickReport.Margins(
                1 - none,
                result.portfolio().signals().stream().map(use -> signal(result, use)).toList());
    }

    private static PickReport.SignalPlan signal(Result result, Portfolio.SignalUse use) {
        List<Program> programs = result.assessed().programs();
        return new PickReport.SignalPlan(
                programs.get(use.candidate()),
                result.signals().getOrDefault(use.candidate(), SignalTier.NONE),
                use.chanceGain(),
                use.valueGain(),
                use.findNext()
                        .map(next ->
                                new PickReport.NextUse(
                                        programs.get(next.candidate()),
                                        next.chanceGain(),
                                        next.valueGain()))
                        .orElse(null));
    }

    private PickReport.PickedProgram picked(Result result, Portfolio.Pick pick) {
        int index = pick.candidate();
        SignalTier signal = result.signals().getOrDefault(index, SignalTier.NONE);
        ProgramChance chance = result.assessed().with(signal).programs().get(index);
        Program program = result.assessed().programs().get(index);
        return new PickReport.PickedProgram(
                program,
                thresholds.of(chance.interview()),
                signal,
                chance,
                result.assessed().rules().get(index),
                new PickReport.Gain(
                        pick.feeUsd(), pick.chanceGain(), pick.valueGain(), result.worth()[index]),
                sources(program, chance));
    }

    private static List<String> sources(Program program, ProgramChance chance) {
        TreeSet<String> sources = new TreeSet<>(chance.interview().basis().sources());
        sources.addAll(chance.match().basis().sources());
        for (FactKey<?> key : FactKey.all()) {
            program.fact(key).findProvenance().map(Provenance::source).ifPresent(sources::add);
        }
        return List.copyOf(sources);
    }

    private PickReport.Context context(Result result) {
        Applicant applicant = result.applicant();
        Assessed assessed = result.assessed();
        ChanceQuestion question = assessed.question(applicant, new int[0], Map.of());
        List<PickReport.SpecialtyBase> bases =
                applicant.wishes().specialties().stream()
                        .map(SpecialtyWish::specialty)
                        .map(specialty ->
                                new PickReport.SpecialtyBase(
                                        specialty, model.baseRates(question, specialty)))
                        .toList();
        return new PickReport.Context(
                assessed.season(),
                applicant.type(assessed.season()),
                shelf.editions(),
                bases,
                assessed.programs().size(),
                notes(result));
    }

    private List<String> notes(Result result) {
        List<String> notes = new ArrayList<>();
        for (var schedule : new java.util.LinkedHashSet<>(result.fees().schedules())) {
            if (!schedule.season().equals(result.assessed().season())) {
                notes.add(
                        "Application fees are those of "
                                + schedule.season().erasName()
                                + "; those of this season are not in our data in full. Check before you pay.");
            }
        }
        for (SpecialtyWish wish : result.applicant().wishes().specialties()) {
            String platform = shelf.platform(wish.specialty());
            if (!platform.isEmpty() && !platform.equals("ERAS")) {
                notes.add(
                        wish.specialty()
                                + " takes applications through "
                                + platform
                                + ", whose fees we do not have; the cost shown uses ERAS fees. Check before you pay.");
            }
        }
        notes.addAll(result.brought().notes());
        if (result.signals().isEmpty() && !result.assessed().allowances().isEmpty()) {
            notes.add("No signal would raise your chance on this list.");
        }
        notes.addAll(AimNotes.of(result.applicant()));
        if (result.applicant().exams().step2ck().score().find().isEmpty()) {
            notes.add("Your Step 2 CK score is open, so every range is wider than it need be.");
        }
        long closed =
                java.util.stream.IntStream.range(0, result.worth().length)
                        .filter(program -> result.assessed().closedBecause(program).isPresent())
                        .count();
        if (closed > 0) {
            notes.add(
                    closed
                            + " programs are left out because they are military or state a requirement that your profile does not meet.");
        }
        return notes;
    }
}
