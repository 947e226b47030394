package org.smartpick.documents.ranklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.ranklist.cases.SolveRankListCases;

/// Worked cases that were enumerated by other code, and cases that cannot be used.
class RankListCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SolveRankListCases SOLVE = new SolveRankListCases(new JsonRankListCases());

    private static String cases() throws IOException {
        try (InputStream in =
                RankListCasesTest.class.getResourceAsStream("/ranklist/rank_lists.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void answersEveryCaseRight() throws IOException {
        Map<String, JsonNode> answers = new HashMap<>();
        Reading<String> solved = SOLVE.solve(cases());
        assertThat(solved.problems()).isEmpty();
        JSON.readTree(solved.value())
                .path("cases")
                .forEach(a -> answers.put(a.path("id").asText(), a));
        JsonNode expected = JSON.readTree(cases()).path("cases");
        assertThat(expected).hasSize(6);
        for (JsonNode one : expected) {
            JsonNode answer =
                    answers.getOrDefault(one.path("id").asText(), JSON.createObjectNode());
            double tolerance = Math.max(1e-9, one.path("tolerance").asDouble());
            for (String name :
                    List.of(
                            "unmatched_probability",
                            "expected_utility",
                            "both_matched",
                            "nobody_matched")) {
                if (one.has(name)) {
                    assertThat(answer.path(name).asDouble())
                            .as(one.path("id").asText() + " " + name)
                            .isCloseTo(one.path(name).asDouble(), within(tolerance));
                }
            }
            for (String name : List.of("optimal_order", "joint_order_by_utility")) {
                assertThat(answer.path(name)).isEqualTo(one.path(name));
            }
            for (String name : List.of("match_probability_by_position", "utilities")) {
                for (int i = 0; i < one.path(name).size(); i++) {
                    assertThat(answer.path(name).path(i).asDouble())
                            .isCloseTo(one.path(name).path(i).asDouble(), within(tolerance));
                }
            }
        }
    }

    @Test
    void namesACaseThatCannotBeUsedAndAnswersTheOthers() throws IOException {
        Reading<String> solved =
                SOLVE.solve(
                        """
                        {"cases": [
                          {"id": "odd", "kind": "triple"},
                          {"id": "short", "kind": "single-list", "reach_probability": [0.5], "utility": []},
                          {"id": "good", "kind": "single-list", "reach_probability": [0.5], "utility": [2]}
                        ]}
                        """);
        assertThat(solved.problems())
                .extracting("field", "value")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cases[0]", "odd"),
                        org.assertj.core.groups.Tuple.tuple("cases[1]", "short"));
        assertThat(JSON.readTree(solved.value()).path("cases")).hasSize(1);
        assertThat(SOLVE.solve("no json").problems()).hasSize(1);
    }
}
