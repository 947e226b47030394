package org.smartpick.documents.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.advice.match.BroughtOutcome;
import org.smartpick.advice.match.CheckMatch;
import org.smartpick.advice.match.DrawMatch;
import org.smartpick.advice.match.MatchFiles.Form;
import org.smartpick.advice.match.MatchFiles.Named;
import org.smartpick.advice.match.MatchReport;
import org.smartpick.advice.match.RunMatch;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.MatchReading;
import org.smartpick.match.market.MarketPlan;

/// Every form of a market and of an outcome, there and back, and broken.
class MatchDocumentsTest {
    private static final MatchDocuments FILES = new MatchDocuments();

    private static final String EVERYTHING =
            """
            smartpick-match 1
            # a comment
            program Mercy 2: Chen > Ford > Ann > Dana
            program "A+B: ""North\""" 1: Ford > Chen > Bob
            program Anes 1: Dana
            program First, Year 1: Dana
            applicant Chen: "A+B: ""North\""" > Mercy
            applicant Ford: "A+B: ""North\""" > Mercy
            applicant Dana: Anes > Mercy
            couple Ann & Bob: Mercy + "A+B: ""North\""" > Mercy + -
            supplement Dana + Anes: First, Year
            reversion First, Year > Mercy
            """;

    private static MatchReading read(String name, String text) {
        try {
            return FILES.read(
                    name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MatchProblem problem(String text) {
        MatchReading reading = read("market", text);
        assertThat(reading).isInstanceOf(MatchReading.Accepted.class);
        return ((MatchReading.Accepted) reading).problem();
    }

    private static List<FieldProblem> problems(String text) {
        MatchReading reading = read("market", text);
        assertThat(reading).isInstanceOf(MatchReading.Refused.class);
        return ((MatchReading.Refused) reading).problems();
    }

    private static String written(MatchProblem problem, Form form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILES.write(problem, form, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void bringsBackWhatItWrote(Form form) throws IOException {
        MatchProblem problem = problem(EVERYTHING);
        MatchProblem again = problem(written(problem, form));
        assertThat(written(again, Form.TEXT)).isEqualTo(written(problem, Form.TEXT));
        assertThat(new RunMatch().run(again).outcome().placed())
                .isEqualTo(new RunMatch().run(problem).outcome().placed());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void bringsBackADrawnMarket(Form form) throws IOException {
        MatchProblem problem = new DrawMatch().draw(new MarketPlan(500, 60, 20, 6, 7));
        MatchProblem again = problem(written(problem, form));
        assertThat(new RunMatch().run(again).outcome().placed())
                .containsExactlyInAnyOrderEntriesOf(new RunMatch().run(problem).outcome().placed());
    }

    @Test
    void writesWhatTheSchemasDescribe() throws IOException {
        MatchProblem problem = problem(EVERYTHING);
        ByteArrayOutputStream outcome = new ByteArrayOutputStream();
        FILES.writeOutcome(new RunMatch().run(problem), Form.JSON, outcome);
        assertThat(breaches("match.schema.json", written(problem, Form.JSON))).isEmpty();
        assertThat(breaches("match-outcome.schema.json", outcome.toString(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private static List<String> breaches(String schema, String json) throws IOException {
        String text = Files.readString(Path.of("..", "docs", "schema", schema));
        JsonNode node = new ObjectMapper().readTree(json);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text)
                .validate(node)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void namesEveryContradictionAtOnce() {
        List<FieldProblem> problems =
                problems(
                        """
                        smartpick-match 1
                        program City -1: Ann > Ann
                        applicant Ann: City > Citty > City
                        couple Bob & Cay & Dan: City + City
                        couple Eve & Ann: City + - > City + -
                        program City 2:
                        reversion City > City
                        supplement Ann + Mercy: City
                        """);
        assertThat(problems)
                .extracting(FieldProblem::field, FieldProblem::value)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("market:2", "City"),
                        org.assertj.core.groups.Tuple.tuple("market:2", "Ann"),
                        org.assertj.core.groups.Tuple.tuple("market:3", "Citty"),
                        org.assertj.core.groups.Tuple.tuple("market:3", "City"),
                        org.assertj.core.groups.Tuple.tuple("market:4", "Bob & Cay & Dan"),
                        org.assertj.core.groups.Tuple.tuple("market:5", "Ann"),
                        org.assertj.core.groups.Tuple.tuple("market:5", "City + -"),
                        org.assertj.core.groups.Tuple.tuple("market:6", "City"),
                        org.assertj.core.groups.Tuple.tuple("market:7", "City"),
                        org.assertj.core.groups.Tuple.tuple("market:8", "Ann + Mercy"));
        assertThat(problems).allSatisfy(one -> assertThat(one.remedy()).isNotBlank());
        assertThat(problems)
                .anySatisfy(one -> assertThat(one.remedy()).contains("did you mean 'City'?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "program City 1: Ann",
                "smartpick-match 2\n",
                "smartpick-match 1\nprogram City: Ann",
                "smartpick-match 1\nprogram City 1 Ann",
                "smartpick-match 1\nprogram City x: Ann",
                "smartpick-match 1\nprogram City 99999999999: Ann",
                "smartpick-match 1\nprogram City 1: Ann >",
                "smartpick-match 1\nprogram \"City 1: Ann",
                "smartpick-match 1\nperson Ann: City",
                "smartpick-match 1\napplicant : City",
                "smartpick-match 1\ncouple Ann & Bob: City",
                "smartpick-match 1\ncouple Ann & Ann: City + City",
                "smartpick-match 1\nreversion City",
                "smartpick-match,2\n",
                "smartpick-match,1\nprogram,City\n",
                "smartpick-match,1\nprogram,City,1,Ann,,Bob\n",
                "smartpick-match,1\ncouple,Ann,Bob,City + City\n",
                "smartpick-match,1\nprogram,\"City,1\n",
                "smartpick-match,1\nprogram,\"City\"x,1\n",
                "{",
                "{}",
                "{\"smartpick_match\": 2}",
                "{\"smartpick_match\": 1, \"program\": {}}",
                "{\"smartpick_match\": 1, \"programs\": []}",
                "{\"smartpick_match\": 1, \"programs\": {\"P\": {\"list\": []}}}",
                "{\"smartpick_match\": 1, \"programs\": {\"P\": {\"quota\": 1.5, \"list\": []}}}",
                "{\"smartpick_match\": 1, \"applicants\": {\"A\": [1]}}",
                "{\"smartpick_match\": 1, \"couples\": [{\"a\": \"A\", \"list\": []}]}",
                "{\"smartpick_match\": 1, \"couples\": [{\"members\": [\"A\", \"B\", \"C\"], \"list\": [[\"P\"]]}]}",
                "{\"smartpick_match\": 1, \"supplements\": [{\"applicant\": \"A\"}]}",
                "{\"smartpick_match\": 1, \"reversions\": [{\"donor\": \"A\"}]}"
            })
    void refusesABrokenFileWithItsLine(String text) {
        assertThat(problems(text))
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.field()).matches("market:\\d+");
                    assertThat(one.remedy()).isNotBlank();
                });
    }

    @Test
    void refusesBytesThatAreNoText() throws IOException {
        byte[] bytes =
                "smartpick-match 1\nprogram Cit\u00e9 1:".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(FILES.read("market", new ByteArrayInputStream(bytes)))
                .isInstanceOfSatisfying(
                        MatchReading.Refused.class,
                        refused ->
                                assertThat(refused.problems().getFirst().problem())
                                        .contains("UTF-8"));
    }

    @Test
    void refusesAListOfThreeHundredAndOne() {
        StringBuilder text = new StringBuilder("smartpick-match 1\napplicant Ann:");
        for (int i = 1; i <= 301; i++) {
            text.append(i == 1 ? " P" : " > P").append(i);
        }
        for (int i = 1; i <= 301; i++) {
            text.append("\nprogram P").append(i).append(" 1: Ann");
        }
        assertThat(problems(text.toString()))
                .singleElement()
                .satisfies(one -> assertThat(one.problem()).isEqualTo("ranks 301"));
        assertThat(problem(text.toString().replace(" > P301", "")).wishes(0).size()).isEqualTo(300);
    }

    @Test
    void readsPreferencesAsPrefLibWritesThem() throws IOException {
        Named applicants =
                named(
                        "applicants.soi",
                        """
                        # ALTERNATIVE NAME 1: City
                        # ALTERNATIVE NAME 2: Mercy
                        1: 1, 2
                        1: 1
                        """);
        Named programs =
                named(
                        "programs.soi",
                        """
                        # ALTERNATIVE NAME 1: Ann
                        # ALTERNATIVE NAME 2: Bob
                        1: 2, 1
                        2: 1
                        """);
        MatchReading reading = FILES.readPreferences(applicants, programs);
        MatchProblem problem = ((MatchReading.Accepted) reading).problem();
        assertThat(problem.market().quota()).containsExactly(1, 2);
        assertThat(new RunMatch().run(problem).outcome().placed())
                .containsEntry("Ann", "Mercy")
                .containsEntry("Bob", "City");
    }

    @Test
    void refusesTiesAmongPreferences() throws IOException {
        assertThat(
                        FILES.readPreferences(
                                named("applicants.soi", "1: 1, {2, 3}\n"),
                                named("programs.soi", "1: 1\n")))
                .isInstanceOf(MatchReading.Refused.class);
    }

    private static Named named(String name, String text) {
        return new Named(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void checksTheOutcomeThatItWrote(Form form) throws IOException {
        MatchProblem problem = problem(EVERYTHING);
        MatchReport report = new RunMatch().run(problem);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FILES.writeOutcome(report, form, out);
        Reading<BroughtOutcome> back = outcome(problem, out.toString(StandardCharsets.UTF_8));
        assertThat(back.problems()).isEmpty();
        assertThat(back.value().program()).isEqualTo(report.outcome().match().program());
        assertThat(new CheckMatch().check(problem, back.value())).isEmpty();
    }

    @Test
    void saysWhoBlocksABadOutcome() throws IOException {
        MatchProblem problem =
                problem(
                        "smartpick-match 1\nprogram City 1: Ann > Bob\napplicant Ann: City\napplicant Bob: City\n");
        Reading<BroughtOutcome> bad = outcome(problem, "applicant,program\nBob,City\n");
        assertThat(new CheckMatch().check(problem, bad.value()))
                .containsExactly("Ann would rather be in City, which would rather have her");
    }

    @Test
    void namesWhatIsWrongWithAnOutcome() throws IOException {
        MatchProblem problem = problem(EVERYTHING);
        assertThat(outcome(problem, "who,where\n").problems()).hasSize(1);
        assertThat(
                        outcome(problem, "applicant,program\nZed,Mercy\nChen,Nowhere\nChen,\n")
                                .problems())
                .extracting(FieldProblem::field)
                .containsExactly("outcome:2", "outcome:3", "outcome:4");
        assertThat(outcome(problem, "{\"moves\": []}").problems()).hasSize(1);
        assertThat(
                        outcome(
                                        problem,
                                        """
                                        {"matching": {}, "moves": [{"donor": "Mercy", "to": "Anes", "positions": 1}]}
                                        """)
                                .problems())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).isEqualTo("Mercy > Anes, 1"));
    }

    private static Reading<BroughtOutcome> outcome(MatchProblem problem, String text)
            throws IOException {
        return FILES.readOutcome(
                problem,
                "outcome",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
