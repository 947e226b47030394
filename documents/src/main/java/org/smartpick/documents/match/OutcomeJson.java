package org.smartpick.documents.match;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.smartpick.advice.match.MatchReport;
import org.smartpick.match.MatchOutcome;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.StabilityCheck;
import org.smartpick.match.Verdict;
import org.smartpick.match.stability.Blocking;

/// Writes an outcome with its proof as JSON.
final class OutcomeJson {
    private OutcomeJson() {}

    static void write(MatchReport report, Writer out) throws IOException {
        MatchOutcome outcome = report.outcome();
        try (JsonGenerator json = MatchJsonWriter.generator(out)) {
            json.writeStartObject();
            json.writeNumberField("smartpick_outcome", 1);
            json.writeBooleanField("stable", report.stable());
            verdict(outcome.verdict(), json);
            json.writeNumberField("matched", outcome.match().matched());
            json.writeNumberField("unmatched", unmatched(outcome));
            json.writeNumberField("proposals", outcome.proposals());
            json.writeArrayFieldStart("unsettled_couples");
            for (String couple : outcome.unsettled()) {
                json.writeString(couple);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("blocking");
            for (Blocking blocking : report.blocking()) {
                json.writeString(StabilityCheck.words(outcome.problem(), blocking));
            }
            json.writeEndArray();
            moves(outcome, json);
            json.writeObjectFieldStart("matching");
            places(outcome.problem(), outcome.match().program(), json, WithoutOne.NULL);
            if (outcome.match().firstYear().length > 0) {
                json.writeObjectFieldStart("first_year");
                places(outcome.problem(), outcome.match().firstYear(), json, WithoutOne.LEFT_OUT);
            }
            json.writeEndObject();
        }
        out.write("\n");
    }

    private static int unmatched(MatchOutcome outcome) {
        return outcome.problem().applicants().size() - outcome.match().matched();
    }

    private static void verdict(Verdict verdict, JsonGenerator json) throws IOException {
        switch (verdict) {
            case Verdict.Stable stable -> json.writeStringField("found_by", stable.found());
            case Verdict.Unstable unstable -> {
                json.writeStringField("found_by", unstable.found());
                json.writeStringField(
                        "stable_outcome", unstable.proof().name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void moves(MatchOutcome outcome, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("moves");
        for (MatchOutcome.Move move : outcome.moves()) {
            json.writeStartObject();
            json.writeStringField("donor", move.donor());
            json.writeStringField("to", move.receiver());
            json.writeNumberField("positions", move.positions());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// What stands for whoever has no place.
    private enum WithoutOne {
        NULL,
        LEFT_OUT
    }

    private static void places(
            MatchProblem problem, int[] program, JsonGenerator json, WithoutOne without)
            throws IOException {
        for (int a = 0; a < program.length; a++) {
            if (program[a] >= 0) {
                json.writeStringField(
                        problem.applicants().get(a), problem.programs().get(program[a]));
            } else if (without == WithoutOne.NULL) {
                json.writeNullField(problem.applicants().get(a));
            }
        }
        json.writeEndObject();
    }
}
