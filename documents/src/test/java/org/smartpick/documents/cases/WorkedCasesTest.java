package org.smartpick.documents.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.advice.cases.SolveCases;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.portfolio.DefaultPortfolioSolver;

/// Worked cases with answers that were published, or found by plain enumeration outside this
/// project.
class WorkedCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SolveCases SOLVE =
            new SolveCases(new DefaultPortfolioSolver(), new JsonCaseFiles());

    private static String text() {
        try (InputStream in = WorkedCasesTest.class.getResourceAsStream("worked_cases.json")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /// A case beside its answer.
    record Judged(String id, JsonNode stated, JsonNode answer) {
        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Judged> cases() throws IOException {
        JsonNode stated = JSON.readTree(text()).path("cases");
        Reading<String> solved = SOLVE.solve(text());
        assertThat(solved.problems()).isEmpty();
        JsonNode answers = JSON.readTree(solved.value()).path("cases");
        assertThat(answers.size()).isEqualTo(stated.size()).isGreaterThan(30);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            judged.add(
                    new Judged(stated.get(i).path("id").asText(), stated.get(i), answers.get(i)));
        }
        return judged.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reachesTheKnownValue(Judged judged) {
        double tolerance = judged.stated().path("tolerance").asDouble();
        assertThat(judged.answer().path("id").asText()).isEqualTo(judged.id());
        if (judged.stated().path("optimal").path(0).has("h")) {
            for (int i = 0; i < judged.stated().path("optimal").size(); i++) {
                JsonNode known = judged.stated().path("optimal").get(i);
                JsonNode found = judged.answer().path("by_h").get(i);
                assertThat(found.path("h").asInt()).isEqualTo(known.path("h").asInt());
                assertThat(found.path("value").asDouble())
                        .isCloseTo(known.path("value").asDouble(), within(tolerance));
                assertThat(found.path("programs")).isEqualTo(known.path("programs"));
            }
            return;
        }
        String name = judged.stated().has("optimal_value") ? "optimal_value" : "value";
        double known = judged.stated().path(name).asDouble();
        assertThat(judged.answer().path("value").asDouble()).isCloseTo(known, within(tolerance));
        assertThat(judged.answer().path("upper_bound").asDouble())
                .isGreaterThanOrEqualTo(known - tolerance);
        for (String signals : List.of("gold_on", "silver_on")) {
            if (judged.stated().has(signals)) {
                assertThat(judged.answer().path(signals)).isEqualTo(judged.stated().path(signals));
            }
        }
    }

    @Test
    void namesACaseThatCannotBeUsedAndAnswersTheOthers() throws IOException {
        String text =
                """
                {"cases": [
                  {"id": "bad", "kind": "same-fee", "probability": [1.2], "utility": [1]},
                  {"id": "odd", "kind": "other", "probability": [0.2], "utility": [1]},
                  {"id": "good", "kind": "correlated", "probability": [0.5, 0.5], "utility": [10, 4], "h": 1, "rho": 0}
                ]}
                """;
        Reading<String> solved = SOLVE.solve(text);
        assertThat(solved.problems()).hasSize(2);
        assertThat(solved.problems().getFirst().problem()).contains("probability outside 0 to 1");
        JsonNode answers = JSON.readTree(solved.value()).path("cases");
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).path("value").asDouble()).isCloseTo(5, within(1e-12));
    }

    @Test
    void refusesAFileThatIsNoJson() {
        assertThat(SOLVE.solve("{").problems()).hasSize(1);
        assertThat(SOLVE.solve("{}").problems()).hasSize(1);
    }

    @Test
    void takesUtilitiesOfAnySizeAndFeesWithCents() throws IOException {
        String text =
                """
                {"cases": [{"id": "cents", "kind": "budget", "probability": [0.5, 0.9], "utility": [4000, 1000],
                  "fee": [10.25, 0.5], "budget": 10.5}]}
                """;
        JsonNode answer = JSON.readTree(SOLVE.solve(text).value()).path("cases").get(0);
        assertThat(answer.path("programs")).hasSize(1);
        assertThat(answer.path("value").asDouble()).isCloseTo(2000, within(1e-6));
    }
}
