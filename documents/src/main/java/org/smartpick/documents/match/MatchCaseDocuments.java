package org.smartpick.documents.match;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.match.MatchCase;
import org.smartpick.advice.match.MatchCase.Kind;
import org.smartpick.advice.match.MatchCaseFiles;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.MatchOutcome;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.Verdict;

/// Worked cases of the Match as JSON: an object with `cases`, or one market by numbers. Answers
/// that a case may carry are not looked at.
public final class MatchCaseDocuments implements MatchCaseFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads and writes; keeps nothing.
    public MatchCaseDocuments() {}

    @Override
    public Reading<List<MatchCase>> readCases(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException cause) {
            return refused("is no JSON: " + cause.getOriginalMessage());
        }
        List<MatchCase> cases = new ArrayList<>();
        List<FieldProblem> problems = new ArrayList<>();
        JsonNode list = root.isArray() ? root : root.path("cases");
        if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                MatchCaseReader.read(list.get(i), "cases[" + i + "]", cases, problems);
            }
        } else if (root.path("programs").isArray()) {
            MatchCaseReader.read(root, "market", cases, problems);
        } else {
            return refused("has no list of cases");
        }
        return new Reading<>(cases, problems);
    }

    private static Reading<List<MatchCase>> refused(String problem) {
        FieldProblem all =
                new FieldProblem("cases", "", problem, "write an object with a list named cases");
        return new Reading<>(List.of(), List.of(all));
    }

    @Override
    public String writeAnswers(List<MatchCase.Answer> answers) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode cases = root.putArray("cases");
        answers.forEach(answer -> put(cases.addObject(), answer));
        return root.toPrettyString() + "\n";
    }

    private static void put(ObjectNode node, MatchCase.Answer answer) {
        MatchOutcome outcome = answer.report().outcome();
        int[] program = outcome.match().program();
        node.put("id", answer.solved().id());
        Kind kind = answer.solved().kind();
        places(node.putObject("matching"), outcome.problem(), program, kind);
        node.put("stable", answer.report().stable());
        switch (outcome.verdict()) {
            case Verdict.Stable _ -> node.put("stable_outcome", "found");
            case Verdict.Unstable none ->
                    node.put(
                            "stable_outcome",
                            switch (none.proof()) {
                                case NONE_EXISTS -> "none exists";
                                case NONE_FOUND -> "none found";
                            });
        }
        switch (kind) {
            case NAMES -> {}
            case NUMBERS -> numbers(node.putArray("programs"), outcome);
            case SUPPLEMENTAL -> {
                places(node.putObject("advanced_result"), outcome.problem(), program, kind);
                places(
                        node.putObject("first_year_result"),
                        outcome.problem(),
                        firstYears(outcome),
                        kind);
            }
            case REVERSION -> reversion(node, outcome, kind);
        }
    }

    /// The program of each applicant in the order of their numbers, -1 for none.
    private static void numbers(ArrayNode array, MatchOutcome outcome) {
        int[] program = outcome.match().program();
        for (int i = 0; i < program.length; i++) {
            array.add(program[outcome.problem().findApplicant(String.valueOf(i)).orElseThrow()]);
        }
    }

    private static int[] firstYears(MatchOutcome outcome) {
        int[] firstYear = outcome.match().firstYear();
        if (firstYear.length > 0) {
            return firstYear;
        }
        int[] none = new int[outcome.match().program().length];
        java.util.Arrays.fill(none, -1);
        return none;
    }

    private static void reversion(ObjectNode node, MatchOutcome outcome, Kind kind) {
        places(node.putObject("result"), outcome.problem(), outcome.match().program(), kind);
        ArrayNode moves = node.putArray("moves");
        for (MatchOutcome.Move move : outcome.moves()) {
            moves.addObject()
                    .put("donor", move.donor())
                    .put("to", move.receiver())
                    .put("positions", move.positions());
        }
        ObjectNode quota = node.putObject("final_quota");
        MatchProblem problem = outcome.problem();
        for (int p = 0; p < problem.programs().size(); p++) {
            quota.put(problem.programs().get(p), problem.market().quota()[p]);
        }
    }

    private static void places(ObjectNode node, MatchProblem problem, int[] program, Kind kind) {
        for (int a = 0; a < program.length; a++) {
            String name = problem.applicants().get(a);
            if (program[a] < 0) {
                node.putNull(name);
            } else if (kind == Kind.NUMBERS) {
                node.put(name, program[a]);
            } else {
                node.put(name, problem.programs().get(program[a]));
            }
        }
    }
}
