package org.smartpick.cli.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.judge.Judgment;
import org.smartpick.advice.judge.LineFinding;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.CountRange;
import org.smartpick.domain.program.Program;

/// A judgment as one JSON object. Chances are 0 to 1, worth 0 to 100.
public final class JudgeJson {
    private JudgeJson() {}

    /// The object.
    public static ObjectNode of(Judgment judgment) {
        ObjectNode json = JsonText.object();
        json.put("season", judgment.context().season().matchYear());
        json.put("applicant_type", judgment.context().type().key());
        ObjectNode editions = json.putObject("data_editions");
        judgment.context().dataEditions().forEach(editions::put);
        lines(judgment.lines(), json.putArray("lines"));
        side(judgment.yours(), json.putObject("list"));
        side(judgment.best(), json.putObject("best_of_same_cost"));
        swaps(judgment.swaps(), json.putArray("swaps"));
        waste(judgment.waste(), json.putObject("wasted"));
        json.putObject("cheaper_as_good")
                .put("programs", judgment.cheaper().programs())
                .put("cost_usd", judgment.cheaper().costUsd())
                .put("saved_usd", judgment.cheaper().savedUsd());
        judgment.context().notes().forEach(json.putArray("notes")::add);
        return json;
    }

    private static void lines(List<LineFinding> lines, ArrayNode json) {
        for (LineFinding finding : lines) {
            ObjectNode line = json.addObject();
            line.put("line", finding.line().line());
            line.put("text", finding.line().text());
            switch (finding) {
                case LineFinding.Found found ->
                        line.put("finding", "counted")
                                .put("acgme_id", found.program().id().value());
                case LineFinding.Repeated repeated ->
                        line.put("finding", "repeated")
                                .put("acgme_id", repeated.program().id().value())
                                .put("first_line", repeated.firstLine());
                case LineFinding.NotCounted not ->
                        line.put("finding", "not counted")
                                .put("acgme_id", not.program().id().value())
                                .put("why", not.why());
                case LineFinding.Unclear unclear ->
                        programs(
                                unclear.programs(),
                                line.put("finding", "unclear").putArray("could_be"));
                case LineFinding.Unknown unknown ->
                        programs(
                                unknown.nearest(),
                                line.put("finding", "unknown").putArray("nearest"));
            }
        }
    }

    private static void programs(List<Program> programs, ArrayNode json) {
        programs.forEach(program -> program(program, json.addObject()));
    }

    private static void program(Program program, ObjectNode json) {
        json.put("acgme_id", program.id().value());
        json.put("name", program.name());
        json.put("specialty", program.specialty().name());
        json.put("city", program.identity().city());
        json.put("state", program.state().name());
    }

    private static void side(Judgment.Side side, ObjectNode json) {
        json.put("cost_usd", side.costUsd());
        json.put("value", side.value());
        json.put("upper_bound", side.upperBound());
        range(side.matchChance(), json.putObject("match_chance"));
        CountRange interviews = side.interviews();
        json.putObject("expected_interviews")
                .put("low", interviews.low())
                .put("median", interviews.median())
                .put("high", interviews.high());
        ArrayNode programs = json.putArray("programs");
        for (Judgment.Entry entry : side.programs()) {
            ObjectNode one = programs.addObject();
            program(entry.program(), one);
            one.put("tier", entry.tier().label());
            one.put("signal", entry.signal().name().toLowerCase(Locale.ROOT));
            range(entry.chance().match(), one.putObject("match_chance"));
            one.put("adds_to_match_chance", entry.chanceGain());
            one.put("adds_to_value", entry.valueGain());
        }
    }

    private static void range(Chance chance, ObjectNode json) {
        json.put("low", chance.low()).put("median", chance.median()).put("high", chance.high());
    }

    private static void swaps(List<Judgment.SwapAdvice> swaps, ArrayNode json) {
        for (Judgment.SwapAdvice swap : swaps) {
            ObjectNode one = json.addObject();
            program(swap.out(), one.putObject("out"));
            program(swap.in(), one.putObject("in"));
            one.put("match_chance_gain", swap.chanceGain());
            one.put("value_gain", swap.valueGain());
            one.put("cost_change_usd", swap.costUsd());
        }
    }

    private static void waste(Judgment.WasteAdvice waste, ObjectNode json) {
        ArrayNode programs = json.putArray("programs");
        for (Judgment.Wasted wasted : waste.programs()) {
            ObjectNode one = programs.addObject();
            program(wasted.program(), one);
            if (wasted.closed().isEmpty()) {
                one.putNull("closed");
            } else {
                one.put("closed", wasted.closed());
            }
        }
        json.put("match_chance_loss", waste.chanceLoss());
        json.put("value_loss", waste.valueLoss());
        json.put("saved_usd", waste.savedUsd());
    }
}
