package org.smartpick.documents.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.advice.match.SolveMatchCases;
import org.smartpick.advice.port.PersonalFiles.Reading;

/// Cases that others published or enumerated; where they come from stands in each of them and in
/// SOURCES.md beside them.
class MatchReferenceTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Solved(String id, JsonNode asked, JsonNode given) {
        @Override
        public String toString() {
            return id;
        }
    }

    private static String text(String name) {
        try (InputStream file = MatchReferenceTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode answers(String name) {
        Reading<String> answers = new SolveMatchCases(new MatchCaseDocuments()).solve(text(name));
        assertThat(answers.problems()).isEmpty();
        return json(answers.value()).path("cases");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Solved> solved(String name) {
        List<JsonNode> asked = list(json(text(name)).path("cases"));
        List<JsonNode> given = list(answers(name));
        assertThat(given).hasSameSizeAs(asked);
        return Stream.iterate(0, i -> i + 1)
                .limit(asked.size())
                .map(i -> new Solved(given.get(i).path("id").asText(), asked.get(i), given.get(i)));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static Stream<Solved> matches() {
        return solved("matches.json");
    }

    static Stream<Solved> others() {
        return solved("supplemental_reversions.json");
    }

    @ParameterizedTest
    @MethodSource("matches")
    void givesAStableMatchingExactlyWhenOneExists(Solved one) {
        boolean exists = one.asked().path("number_stable").asInt() > 0;
        assertThat(one.given().path("stable").asBoolean()).isEqualTo(exists);
        if (one.asked().has("applicant_optimal")) {
            assertThat(one.given().get("matching")).isEqualTo(one.asked().get("applicant_optimal"));
        } else if (exists) {
            assertThat(list(one.asked().path("stable_matchings")))
                    .contains(one.given().get("matching"));
        } else {
            assertThat(one.given().path("stable_outcome").asText()).isEqualTo("none exists");
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void givesEveryResultThatTheCaseStates(Solved one) {
        List<String> results =
                Stream.of("advanced_result", "first_year_result", "result", "moves", "final_quota")
                        .filter(one.asked()::has)
                        .toList();
        assertThat(results).isNotEmpty();
        assertThat(results)
                .allSatisfy(
                        key -> assertThat(one.given().get(key)).isEqualTo(one.asked().get(key)));
    }

    @Test
    void givesTheOneAnswerOfAMarketOfTwoThousand() {
        assertThat(answers("market_2000.json").get(0).get("programs"))
                .isEqualTo(json(text("market_2000.json")).get("applicant_optimal"));
    }

    @Test
    void findsAStableOutcomeForSixtyCouplesAmongTwoThousand() {
        JsonNode answer = answers("market_2000_couples.json").get(0);
        assertThat(answer.path("stable").asBoolean()).isTrue();
        assertThat(answer.path("stable_outcome").asText()).isEqualTo("found");
    }

    @Test
    void namesTheCaseThatCannotBeUsedAndAnswersTheOthers() {
        Reading<String> answers =
                new SolveMatchCases(new MatchCaseDocuments())
                        .solve(
                                """
                                {"cases": [
                                  {"id": "bad", "singles": {"a": ["Nowhere"]}, "programs": {}},
                                  {"id": "good", "singles": {"a": ["P"]},
                                   "programs": {"P": {"quota": 1, "list": ["a", "ghost"]}}}]}
                                """);
        assertThat(answers.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).startsWith("cases[0]");
                    assertThat(problem.value()).isEqualTo("Nowhere");
                });
        assertThat(json(answers.value()).path("cases"))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.path("matching").path("a").asText()).isEqualTo("P"));
    }
}
