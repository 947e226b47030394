package org.smartpick.prediction.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ProgramKnowledge;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.book.Effect;
import org.smartpick.prediction.openness.OpennessTarget;
import org.smartpick.prediction.openness.ProgramOpenness;

/// Assesses one question: one applicant, many programs.
public final class Assessor {
    private final ChanceQuestion question;
    private final Books books;
    private final Groups groups;
    private final ProgramKnowledge knowledge;
    private final ApplicantEffects facts;
    private final Gates gates;
    private final Map<String, ApplicantSide> sides = new HashMap<>();
    private final Map<String, Standing> standings = new HashMap<>();
    private final Map<String, ReasonWriter> writers = new HashMap<>();
    private final Map<UsState, Map<String, Effect>> ties = new HashMap<>();

    /// Prepares the answer to a question.
    public Assessor(
            ChanceQuestion question, Books books, Groups groups, ProgramKnowledge knowledge) {
        this.knowledge = knowledge;
        this.question = question;
        this.books = books;
        this.groups = groups;
        facts = new ApplicantEffects(books.evidence());
        gates = new Gates(books.evidence());
    }

    /// Answers the question.
    public Assessment assess() {
        List<ProgramChance> chances = new ArrayList<>(question.programs().size());
        ProgramOdds[] odds = new ProgramOdds[question.programs().size()];
        for (int i = 0; i < odds.length; i++) {
            ChanceQuestion.ProgramCase asked = question.programs().get(i);
            odds[i] = odds(asked);
            chances.add(chance(asked, odds[i]));
        }
        return new SeasonAssessment(chances, odds, listBasis());
    }

    private ApplicantSide side(String specialty) {
        return sides.computeIfAbsent(
                specialty,
                name -> {
                    Applicant applicant = question.applicant();
                    Group.Key key =
                            new Group.Key(
                                    applicant.type(question.season()), name, question.season());
                    return new ApplicantSide(applicant, groups.get(key), facts);
                });
    }

    private Effect tie(UsState state) {
        return ties.computeIfAbsent(
                        state,
                        s ->
                                Map.of(
                                        "tie",
                                        books.ties()
                                                .effect(
                                                        question.applicant(),
                                                        question.applicant()
                                                                .type(question.season()),
                                                        s)))
                .getOrDefault("tie", Effect.known("tie", "no tie", 0, 0));
    }

    private List<Effect> gateEffects(ChanceQuestion.ProgramCase asked) {
        return gates.list(
                question.applicant(), asked.program().specialty().name(), asked.findings());
    }

    private ProgramOdds odds(ChanceQuestion.ProgramCase asked) {
        Program program = asked.program();
        ApplicantSide side = side(program.specialty().name());
        Group group = side.group();
        double[] logOdds = starts(program, group);
        for (int d = 0; d < Draws.COUNT; d++) {
            logOdds[d] += side.own(d) + group.signal(asked.signal(), d);
        }
        Effect tie = tie(program.state());
        if (tie.middle() > 0) {
            double[] doubts = groups.doubts("effect/tie");
            for (int d = 0; d < Draws.COUNT; d++) {
                logOdds[d] += Math.max(0, tie.middle() + tie.doubt() * doubts[d]);
            }
        }
        for (Effect gate : gateEffects(asked)) {
            double[] doubts = groups.doubts("effect/" + gate.factor());
            for (int d = 0; d < Draws.COUNT; d++) {
                logOdds[d] += sided(gate.middle(), gate.middle() + gate.doubt() * doubts[d]);
            }
        }
        return new ProgramOdds(side, logOdds, openPositions(program, group));
    }

    /// How much nearer than usual the program comes to taking whomever it ranked, and what share of
    /// those interviewed it ranks.
    private ProgramOdds.OpenPositions openPositions(Program program, Group group) {
        return knowledge
                .fills()
                .find(program, question.season())
                .map(outlook ->
                        ProgramOdds.OpenPositions.of(
                                outlook.share(),
                                books.outcomes().rankedShare(group.key().specialty()),
                                group.traits(Draws.MIDDLE).reach()))
                .orElse(ProgramOdds.OpenPositions.USUAL);
    }

    /// A rule that is not met never helps and one that is met never hurts, whatever the doubt about
    /// its size; an open one may do either.
    private static double sided(double middle, double drawn) {
        if (middle == 0) {
            return drawn;
        }
        return middle < 0 ? Math.min(0, drawn) : Math.max(0, drawn);
    }

    /// Log-odds of the middle applicant at a program, one a draw: over the spread of its region, or
    /// around its own estimated place.
    private double[] starts(Program program, Group group) {
        int[] order = Draws.order(program.id().value());
        Optional<ProgramOpenness.Estimate> estimate = estimate(program);
        double[] starts = new double[Draws.COUNT];
        if (estimate.isEmpty()) {
            Region region = group.region(program.state().division());
            for (int d = 0; d < Draws.COUNT; d++) {
                starts[d] = region.start(d, order[d]);
            }
            return starts;
        }
        double middle = estimate.get().middle();
        double doubt = estimate.get().doubt();
        Region country = group.country();
        for (int d = 0; d < Draws.COUNT; d++) {
            starts[d] =
                    country.startAt(d, Draws.below(middle + doubt * Draws.sliceMiddle(order[d])));
        }
        return starts;
    }

    private Optional<ProgramOpenness.Estimate> estimate(Program program) {
        return knowledge
                .openness()
                .find(
                        program.id(),
                        OpennessTarget.of(question.applicant().type(question.season())));
    }

    private ProgramChance chance(ChanceQuestion.ProgramCase asked, ProgramOdds odds) {
        String specialty = asked.program().specialty().name();
        ApplicantSide side = side(specialty);
        ReasonWriter writer = writers.computeIfAbsent(specialty, s -> new ReasonWriter(side));
        Optional<ProgramOpenness.Estimate> estimate = estimate(asked.program());
        Standing standing =
                estimate.map(found -> Standing.of(side.group(), found))
                        .orElseGet(() ->
                                standings.computeIfAbsent(
                                        specialty + asked.program().state().division(),
                                        s ->
                                                Standing.of(
                                                        side.group(),
                                                        side.group()
                                                                .region(
                                                                        asked.program()
                                                                                .state()
                                                                                .division()))));
        Chance interview =
                odds.interviewChance(estimate.map(writer::basis).orElseGet(writer::interviewBasis));
        Chance match =
                odds.matchChance(
                        writer.matchBasis(
                                knowledge.fills().find(asked.program(), question.season())));
        SignalTier signal = asked.signal();
        return new ProgramChance(
                interview,
                match,
                side.group().rate().spread().mean(),
                writer.reasons(
                        standing,
                        signal,
                        tie(asked.program().state()),
                        gateEffects(asked),
                        interview));
    }

    private Basis listBasis() {
        TreeSet<String> sources = new TreeSet<>();
        boolean borrowed = false;
        for (ApplicantSide side : sides.values()) {
            sources.addAll(side.group().rate().sources());
            sources.addAll(side.group().target().sources());
            borrowed |= side.group().rate().strength() == Basis.Strength.BORROWED;
        }
        String summary =
                "computed from the chances of the programs, which hang together through a strength that no"
                        + " form shows; calibrated so that a typical applicant's list returns the published match rate among"
                        + " those who were interviewed at all";
        return new Basis(
                borrowed ? Basis.Strength.BORROWED : Basis.Strength.MODEL,
                summary,
                List.copyOf(sources));
    }
}
