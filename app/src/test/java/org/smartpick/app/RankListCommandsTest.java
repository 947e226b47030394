package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.app.settings.Surroundings.OperatingSystem;
import org.smartpick.cli.CommandLineDoor;
import org.smartpick.cli.Terminal;

/// `smartpick ranklist evaluate`, `replay` and `side`, from a file of programs to words, files and
/// exit codes.
class RankListCommandsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PROGRAMS =
            List.of("1401100017", "1201100008", "1401100951", "1203300691");

    @TempDir Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeProfileAndList() throws IOException {
        Files.writeString(
                home.resolve("me.yaml"),
                """
                background:
                  school: international
                  graduation_year: 2025
                  us_citizen: yes
                exams:
                  step2ck:
                    score: 238
                wishes:
                  specialties:
                    - name: Internal Medicine
                    - name: Family Medicine
                limits:
                  budget_usd: 1400
                """);
        Files.writeString(home.resolve("list.txt"), String.join("\n", PROGRAMS) + "\n");
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        Surroundings around =
                new Surroundings(
                        Map.of(),
                        OperatingSystem.UNIX,
                        home,
                        LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC));
        return CommandLineDoor.run(
                "9.9.9",
                Terminal.plain(out, err, StandardCharsets.UTF_8),
                new HouseOpener("9.9.9", around, CLOCK),
                words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return home.resolve(name).toString();
    }

    private JsonNode evaluated(String list, String... more) throws IOException {
        List<String> words =
                new java.util.ArrayList<>(
                        List.of(
                                "ranklist",
                                "evaluate",
                                file(list),
                                "--profile",
                                file("me.yaml"),
                                "--json"));
        words.addAll(List.of(more));
        assertThat(run(words.toArray(String[]::new))).as(err()).isZero();
        return JSON.readTree(out());
    }

    @Test
    void tellsWhereAListWouldEndAndKeepsItsOrder() throws IOException {
        JsonNode answer = evaluated("list.txt");
        List<JsonNode> programs =
                StreamSupport.stream(answer.get("programs").spliterator(), false).toList();
        assertThat(programs.stream().map(one -> one.get("acgme_id").asText()))
                .containsExactlyElementsOf(PROGRAMS);
        double last = programs.getLast().get("ends_here_or_above").get("median").asDouble();
        assertThat(last)
                .isCloseTo(
                        answer.get("match_chance").get("median").asDouble(),
                        org.assertj.core.data.Offset.offset(0.001));
        assertThat(programs.getFirst().get("ends_here").get("median").asDouble())
                .isEqualTo(programs.getFirst().get("would_take_you").get("median").asDouble());
        assertThat(run("ranklist", "evaluate", file("list.txt"), "--profile", file("me.yaml")))
                .isZero();
        assertThat(out())
                .contains("people like you would match", "What may be missing", "SOAP")
                .contains("you end here");
    }

    @Test
    void namesTheLineAndTheRemedyOfWhatIsNoProgram() throws IOException {
        Files.writeString(home.resolve("bad.txt"), "nonsense\n1401100017\n1401100017\n");
        for (String command : List.of("evaluate", "replay")) {
            assertThat(run("ranklist", command, file("bad.txt"), "--profile", file("me.yaml")))
                    .isEqualTo(2);
            assertThat(err())
                    .contains("line 1: 'nonsense' names no program that we know", "did you mean")
                    .contains("line 3", "line 2 named already");
        }
        assertThat(
                        run(
                                "ranklist",
                                "side",
                                file("bad.txt"),
                                "--profile",
                                file("me.yaml"),
                                "--out",
                                file("side.json")))
                .isEqualTo(2);
        assertThat(home.resolve("side.json")).doesNotExist();
    }

    @Test
    void playsTheSameSeasonForTheSameNumberAndAnotherForAnother() {
        String first = replayed("3");
        assertThat(first)
                .contains("This season is invented", "with the number 3", "Of 100 such seasons");
        assertThat(replayed("3")).isEqualTo(first);
        assertThat(replayed("4")).isNotEqualTo(first);
        assertThat(run("ranklist", "replay", file("list.txt"), "--seed", "three")).isEqualTo(2);
        assertThat(err()).contains("'three' is not a long");
    }

    private String replayed(String seed) {
        assertThat(
                        run(
                                "ranklist",
                                "replay",
                                file("list.txt"),
                                "--profile",
                                file("me.yaml"),
                                "--seed",
                                seed))
                .as(err())
                .isZero();
        return out();
    }

    @Test
    void writesASideThatMakesAJointListAndHoldsNothingOfTheProfile() throws IOException {
        assertThat(
                        run(
                                "ranklist",
                                "side",
                                file("list.txt"),
                                "--profile",
                                file("me.yaml"),
                                "--out",
                                file("side.json")))
                .as(err())
                .isZero();
        assertThat(Files.readString(home.resolve("side.json")))
                .contains(PROGRAMS)
                .doesNotContain("step2", "score", "citizen", "graduation", "budget");
        JsonNode joint = evaluated("list.txt", "--partner", file("side.json"), "--miles", "0");
        assertThat(joint.toString()).contains(PROGRAMS);
        assertThat(
                        run(
                                "ranklist",
                                "evaluate",
                                file("list.txt"),
                                "--profile",
                                file("me.yaml"),
                                "--partner",
                                file("side.json")))
                .isZero();
        assertThat(out()).contains("The joint list of the two of you", "same city", "one of you");
    }

    @Test
    void refusesAWishAndASideThatCannotBeRead() throws IOException {
        Files.writeString(home.resolve("side.json"), "{\"format\":\"something else\"}");
        String[] words = {
            "ranklist",
            "evaluate",
            file("list.txt"),
            "--profile",
            file("me.yaml"),
            "--partner",
            file("side.json"),
            "--miles",
            "near"
        };
        assertThat(run(words)).isEqualTo(2);
        assertThat(err()).contains("miles: 'near'", "write a number such as 50");
        words[words.length - 1] = "50";
        assertThat(run(words)).isEqualTo(2);
        assertThat(err()).contains("Your partner's side cannot be used");
    }
}
