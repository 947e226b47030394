package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.cli.CommandLineDoor;
import org.smartpick.cli.Terminal;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.Structure;

/// `smartpick coach score` and `coach report` with the weights and the model of meaning that ship.
class CoachCommandsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STORY =
            List.of(
                    "On my first month of wards in Seattle two of us had the same patient on our"
                            + " lists.",
                    "I kept the list, so it was mine to put right.",
                    "I asked her to sit down with me after rounds and I heard what she needed.",
                    "Then I rewrote the list and read it out to the team.",
                    "In the five weeks after that nobody was seen twice.",
                    "I learned to ask before I decide, and as an intern I will.");

    @TempDir static Path folder;

    private record Ended(int code, String out, String err) {}

    private static Ended run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.plain(out, err, StandardCharsets.UTF_8);
        Surroundings around =
                new Surroundings(
                        Map.of(),
                        Surroundings.OperatingSystem.parse("Linux"),
                        folder,
                        LocalDate.now(CLOCK));
        int code =
                CommandLineDoor.run(
                        "test", terminal, new HouseOpener("test", around, CLOCK), words);
        return new Ended(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Ended score(String json, String out) throws IOException {
        Path file = Files.writeString(folder.resolve("answers.json"), json);
        return run("coach", "score", file.toString(), "--out", folder.resolve(out).toString());
    }

    private static JsonNode scores(String out) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(out)));
    }

    private static ObjectNode answer(String id, String structure, List<String> sentences) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", id).put("structure_id", structure).put("seconds", 70);
        node.put("question", "Tell me about it.").put("category", "teamwork_conflict");
        node.put("text", String.join(" ", sentences)).putNull("text_as_heard");
        ArrayNode list = node.putArray("sentences");
        for (int i = 0; i < sentences.size(); i++) {
            list.addObject().put("n", i + 1).put("text", sentences.get(i));
        }
        return node;
    }

    @Test
    void scoresEveryStructureWithExactlyTheFieldsAsked() throws IOException {
        List<Structure> structures = BankReader.read(Datasets.bundled()).bank().structures();
        ArrayNode given = JSON.createArrayNode();
        structures.forEach(one -> given.add(answer(one.id(), one.id(), STORY)));

        Ended ended = score(given.toString(), "all.json");

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode scores = scores("all.json");
        assertThat(structures).hasSize(16);
        assertThat(scores).hasSize(16);
        for (int i = 0; i < structures.size(); i++) {
            JsonNode one = scores.get(i);
            List<String> fields = new ArrayList<>();
            one.fieldNames().forEachRemaining(fields::add);
            assertThat(fields)
                    .containsExactly(
                            "id",
                            "sentence_parts",
                            "parts_missing",
                            "elements_covered",
                            "quantified_result",
                            "blame",
                            "negativity",
                            "overclaim",
                            "filler_count",
                            "hedge_count",
                            "level");
            List<String> parts =
                    new ArrayList<>(structures.get(i).parts().stream().map(Part::id).toList());
            assertThat(parts).containsAll(texts(one.get("parts_missing")));
            parts.add("other");
            assertThat(texts(one.get("sentence_parts"))).hasSize(6).allMatch(parts::contains);
            for (String tone : List.of("blame", "negativity", "overclaim")) {
                assertThat(one.get(tone).asText()).isIn("none", "mild", "strong");
            }
            assertThat(one.get("level").asInt()).isBetween(1, 5);
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    @Test
    void readsAStoryAsAPersonWould() throws IOException {
        score(JSON.createArrayNode().add(answer("A", "star", STORY)).toString(), "story.json");

        JsonNode one = scores("story.json").get(0);
        assertThat(texts(one.get("sentence_parts")))
                .containsExactly("situation", "task", "action", "action", "result", "learning");
        assertThat(texts(one.get("parts_missing"))).isEmpty();
        assertThat(texts(one.get("elements_covered")))
                .contains("situation_context", "own_role", "outcome_stated", "reflection");
        assertThat(one.get("blame").asText()).isEqualTo("none");
        assertThat(one.get("level").asInt()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void givesTheSameBytesAgain() throws IOException {
        String given = JSON.createArrayNode().add(answer("A", "star", STORY)).toString();
        score(given, "first.json");
        score(given, "second.json");

        assertThat(folder.resolve("first.json"))
                .hasSameBinaryContentAs(folder.resolve("second.json"));
    }

    @Test
    void scoresOddAnswers() throws IOException {
        List<String> thousand = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            thousand.add(i % 2 == 0 ? "We waited on the ward." : "I called the lab again.");
        }
        ArrayNode given = JSON.createArrayNode();
        given.add(answer("empty", "star", List.of()));
        given.add(answer("one", "closing", List.of("Thank you.")));
        given.add(answer("blank", "star", List.of("", "...", "I asked.")));
        given.add(answer("many", "star", thousand));
        given.addObject().put("id", "bare").put("question_id", "TEAM-01").put("text", "I asked.");

        Ended ended = score(given.toString(), "odd.json");

        assertThat(ended.code()).as(ended.err()).isZero();
        JsonNode scores = scores("odd.json");
        assertThat(scores.get(0).get("sentence_parts")).isEmpty();
        assertThat(scores.get(0).get("parts_missing")).hasSize(5);
        assertThat(scores.get(0).get("level").asInt()).isEqualTo(1);
        assertThat(scores.get(1).get("sentence_parts")).hasSize(1);
        assertThat(scores.get(2).get("sentence_parts")).hasSize(3);
        assertThat(scores.get(3).get("sentence_parts")).hasSize(1_000);
        assertThat(scores.get(4).get("sentence_parts")).hasSize(1);
    }

    @Test
    void namesWhatCannotBeScoredAndScoresTheRest() throws IOException {
        ArrayNode given = JSON.createArrayNode();
        given.add(answer("A", "sonnet", STORY));
        given.add(answer("B", "star", STORY));
        given.addObject().put("id", "C").put("text", "No structure.");

        Ended ended = score(given.toString(), "some.json");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err())
                .contains("A.structure_id")
                .contains("sonnet")
                .contains("use one of star, ppf")
                .contains("C.structure_id");
        assertThat(scores("some.json")).hasSize(1);
    }

    @Test
    void refusesWhatIsNoJsonOrNotThere() throws IOException {
        Ended wrong = score("{\"answers\": [", "wrong.json");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("answers").contains("is no JSON").contains("write a list");

        Ended gone = run("coach", "score", folder.resolve("gone.json").toString(), "--out", "x");
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("gone.json");
        assertThat(run("coach", "score").code()).isEqualTo(2);
    }

    @Test
    void reportsHowWellItReadsWithIntervals() {
        Ended ended = run("coach", "report");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out())
                .contains("sentence in its part")
                .contains("check")
                .containsPattern(
                        "shared +part missing, precision +0\\.\\d+ +\\(0\\.\\d+ to [01]\\.\\d+\\)")
                .doesNotContain("element ");
        assertThat(run("coach", "report", "--all").out()).contains("element ");
    }
}
