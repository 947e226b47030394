package org.smartpick.documents.ranklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.cases.RankListAnswer;
import org.smartpick.advice.ranklist.cases.RankListCase;
import org.smartpick.advice.ranklist.cases.RankListCaseFiles;
import org.smartpick.documents.cases.CaseList;
import org.smartpick.match.ranklist.Pair;
import org.smartpick.match.ranklist.ReachScenarios;

/// Worked cases of rank lists as JSON: an object with `cases`, a list of objects with `id`, `kind`
/// (`single-list` or `joint-list`) and what their kind needs. Answers that a case may carry are not
/// looked at.
public final class JsonRankListCases implements RankListCaseFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Reads and writes; keeps nothing.
    public JsonRankListCases() {}

    @Override
    public Reading<List<RankListCase>> readCases(String text) {
        return CaseList.read(text, JsonRankListCases::read);
    }

    private static RankListCase read(JsonNode node) {
        String id = node.path("id").asText("");
        String kind = node.path("kind").asText("");
        return switch (kind) {
            case "single-list" ->
                    new RankListCase.Single(
                            id,
                            numbers(node.path("reach_probability")),
                            numbers(node.path("utility")));
            case "joint-list" ->
                    new RankListCase.Joint(
                            id,
                            member(node, "a"),
                            member(node, "b"),
                            node.path("same_city_bonus").asDouble(0),
                            scenarios(node.path("scenarios")));
            default ->
                    throw new IllegalArgumentException(
                            "kind '" + kind + "' is not one of single-list, joint-list");
        };
    }

    private static RankListCase.Member member(JsonNode node, String which) {
        List<Integer> cities = new ArrayList<>();
        node.path("city_" + which).forEach(city -> cities.add(city.asInt()));
        return new RankListCase.Member(numbers(node.path("utility_" + which)), cities);
    }

    private static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode number : list) {
            if (!number.isNumber()) {
                throw new IllegalArgumentException("'" + number.asText() + "' is no number");
            }
            numbers.add(number.asDouble());
        }
        return numbers;
    }

    private static ReachScenarios scenarios(JsonNode list) {
        List<ReachScenarios.Scenario> scenarios = new ArrayList<>();
        list.forEach(one ->
                scenarios.add(
                        new ReachScenarios.Scenario(bits(one.path("a")), bits(one.path("b")))));
        return ReachScenarios.of(scenarios);
    }

    private static BitSet bits(JsonNode list) {
        BitSet bits = new BitSet(list.size());
        for (int i = 0; i < list.size(); i++) {
            bits.set(i, list.get(i).asInt() != 0);
        }
        return bits;
    }

    @Override
    public String writeAnswers(List<RankListAnswer> answers) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode cases = root.putArray("cases");
        for (RankListAnswer answer : answers) {
            ObjectNode node = cases.addObject().put("id", answer.id());
            switch (answer) {
                case RankListAnswer.Single single -> write(single, node);
                case RankListAnswer.Joint joint -> write(joint, node);
            }
        }
        return root.toPrettyString() + "\n";
    }

    private static void write(RankListAnswer.Single answer, ObjectNode node) {
        answer.order().forEach(node.putArray("optimal_order")::add);
        answer.outcome().atRank().forEach(node.putArray("match_probability_by_position")::add);
        node.put("unmatched_probability", answer.outcome().unmatched());
        node.put("expected_utility", answer.expected());
    }

    private static void write(RankListAnswer.Joint answer, ObjectNode node) {
        ArrayNode order = node.putArray("joint_order_by_utility");
        for (Pair pair : answer.order()) {
            ArrayNode one = order.addArray();
            add(one, pair.first());
            add(one, pair.second());
        }
        answer.worth().forEach(node.putArray("utilities")::add);
        node.put("expected_utility", answer.outcome().expected(answer.worth()));
        node.put("both_matched", answer.outcome().both());
        node.put("first_only_matched", answer.outcome().firstOnly());
        node.put("second_only_matched", answer.outcome().secondOnly());
        node.put("nobody_matched", answer.outcome().neither());
    }

    private static void add(ArrayNode pair, int program) {
        if (program == Pair.NONE) {
            pair.addNull();
        } else {
            pair.add(program);
        }
    }
}
