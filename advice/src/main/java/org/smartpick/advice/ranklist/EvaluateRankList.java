package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.ranklist.RankListReport.FirstYearList;
import org.smartpick.advice.ranklist.RankListReport.RankFee;
import org.smartpick.advice.ranklist.RankListReport.RankedProgram;
import org.smartpick.advice.wish.FirstYearNeed;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.match.ranklist.ListOutcome;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion;

/// Use case: where would my rank list end, and what is it worth to know about it?
///
/// The programs of a rank list have interviewed her, so the chance of each is that of being taken
/// once interviewed; what else no form shows of her is taken as usual.
public final class EvaluateRankList {
    private final Shelf shelf;
    private final AssessChances chances;
    private final RankFigures figures;

    /// @param shelf the catalog with the person's corrections
    /// @param chances the chances
    /// @param figures what is published about rank lists
    public EvaluateRankList(Shelf shelf, AssessChances chances, RankFigures figures) {
        this.shelf = shelf;
        this.chances = chances;
        this.figures = figures;
    }

    /// Evaluates a list for a profile as typed.
    public RankListOutcome evaluate(RankList list, ApplicantDraft draft, Season season) {
        List<FieldProblem> problems = problems(list);
        return switch (ApplicantReader.read(draft)) {
            case ApplicantReading.Incomplete incomplete -> {
                problems.addAll(incomplete.problems());
                yield new RankListOutcome.ToMend(problems);
            }
            case ApplicantReading.Complete complete ->
                    problems.isEmpty()
                            ? new RankListOutcome.Evaluated(
                                    evaluate(list, complete.applicant(), season))
                            : new RankListOutcome.ToMend(problems);
        };
    }

    private List<FieldProblem> problems(RankList list) {
        List<FieldProblem> problems = new ArrayList<>();
        if (list.programs().isEmpty()) {
            problems.add(
                    new FieldProblem(
                            "programs",
                            "",
                            "holds no program",
                            "add the programs that interviewed you"));
        }
        check("programs", list.programs(), problems);
        check("supplemental", list.supplemental(), problems);
        return problems;
    }

    private void check(String field, List<AcgmeId> ids, List<FieldProblem> problems) {
        for (int i = 0; i < ids.size(); i++) {
            if (shelf.find(ids.get(i)).isEmpty()) {
                problems.add(
                        new FieldProblem(
                                field + "[" + i + "]",
                                ids.get(i).value(),
                                "is no program that we know",
                                "check the ACGME number, or take it off the list"));
            }
        }
    }

    private RankListEvaluation evaluate(RankList list, Applicant applicant, Season season) {
        List<Program> programs = programs(list.programs());
        List<Program> extra =
                programs(list.supplemental()).stream()
                        .filter(program -> !programs.contains(program))
                        .toList();
        List<Program> all = new ArrayList<>(programs);
        all.addAll(extra);
        List<List<RuleFinding>> rules =
                all.stream().map(program -> shelf.rules(program, applicant, season)).toList();
        Assessment assessment =
                chances.model().assess(new ChanceQuestion(applicant, season, cases(all, rules)));
        ReachShift shift = new ReachShift(shelf, chances.model(), figures, applicant, season);
        List<ReachShift.Found> shifts =
                all.stream().map(program -> shift.of(program.specialty())).toList();
        ListChances found =
                ListChances.of(
                        assessment,
                        shifts.stream().map(ReachShift.Found::shifts).toList(),
                        ReachBasis.of(assessment, shifts, applicant.type(season)));
        List<RankedProgram> entries = entries(programs, found);
        FirstYearList firstYears = firstYears(list, all, found);
        RankListReport report =
                new RankListReport(
                        new RankListReport.Context(
                                season, applicant.type(season), shelf.editions(), notes()),
                        found.any(IntStream.range(0, programs.size()).toArray()),
                        entries,
                        firstYears,
                        new GapFinder(figures, applicant.type(season))
                                .list(entries, rules, firstYears),
                        new MythCheck(found, programs).myths(),
                        fee(all.size(), season));
        return new RankListEvaluation(report, found);
    }

    private List<Program> programs(List<AcgmeId> ids) {
        return ids.stream().flatMap(id -> shelf.find(id).stream()).toList();
    }

    private static List<ChanceQuestion.ProgramCase> cases(
            List<Program> programs, List<List<RuleFinding>> rules) {
        return IntStream.range(0, programs.size())
                .mapToObj(i ->
                        new ChanceQuestion.ProgramCase(
                                programs.get(i), rules.get(i), SignalTier.NONE))
                .toList();
    }

    private List<RankedProgram> entries(List<Program> programs, ListChances found) {
        List<ListOutcome> outcomes = found.outcomes(IntStream.range(0, programs.size()).toArray());
        List<RankedProgram> entries = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            int rank = i;
            Program program = programs.get(i);
            entries.add(
                    new RankedProgram(
                            i + 1,
                            program,
                            found.reach(i),
                            found.chance(outcomes, outcome -> outcome.atRank().get(rank)),
                            found.chance(outcomes, outcome -> outcome.within(rank + 1)),
                            need(program)));
        }
        return entries;
    }

    private FirstYearNeed need(Program program) {
        return FirstYearNeed.of(program, shelf.training(program.specialty()).preliminaryYear());
    }

    private FirstYearList firstYears(RankList list, List<Program> all, ListChances found) {
        List<Program> programs = programs(list.supplemental());
        return programs.isEmpty()
                ? new FirstYearList(programs, null)
                : new FirstYearList(
                        programs, found.any(programs.stream().mapToInt(all::indexOf).toArray()));
    }

    private RankFee fee(int programs, Season season) {
        Optional<RankFigures.Amount> rule = figures.findExtraRank(season);
        int extra =
                rule.map(amount -> Math.max(0, programs - amount.included()) * amount.usd())
                        .orElse(0);
        return new RankFee(programs, extra, rule.orElse(null));
    }

    private static List<String> notes() {
        return List.of(
                "No program tells how it ranked you. Two people with your profile and these interviews can"
                        + " stand far apart on a program's list; how an interview went is not in these figures.",
                "A chance here is that of a position in the Match itself. Positions found afterward (SOAP) are"
                        + " not counted.");
    }
}
