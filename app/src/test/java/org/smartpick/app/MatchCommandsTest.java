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
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.app.settings.Surroundings.OperatingSystem;
import org.smartpick.cli.CommandLineDoor;
import org.smartpick.cli.Terminal;

/// `smartpick match ...` and `smartpick cases matches`, from words to files and exit codes.
class MatchCommandsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

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

    private String file(String name) {
        return home.resolve(name).toString();
    }

    @Test
    void drawsRunsAndChecksAMarket() {
        assertThat(
                        run(
                                "match",
                                "generate",
                                "--applicants",
                                "300",
                                "--programs",
                                "40",
                                "--couples",
                                "5",
                                "--out",
                                file("market.csv")))
                .isZero();
        assertThat(run("match", "run", file("market.csv"), "--out", file("outcome.json"))).isZero();
        assertThat(out()).contains("of 300 applicants have a position");
        assertThat(run("match", "check", file("market.csv"), file("outcome.json"))).isZero();
        assertThat(out()).startsWith("Stable");
    }

    @Test
    void endsWithTwoWhenAnOutcomeIsNotStable() throws IOException {
        Files.writeString(
                home.resolve("market.txt"),
                """
                smartpick-match 1
                program City 1: Ann > Bob
                applicant Ann: City
                applicant Bob: City
                """);
        Files.writeString(home.resolve("bad.csv"), "applicant,program\nBob,City\n");
        assertThat(run("match", "check", file("market.txt"), file("bad.csv"))).isEqualTo(2);
        assertThat(out()).contains("Ann would rather be in City");
    }

    @Test
    void namesFileAndLineOfWhatCannotBeMatched() throws IOException {
        Files.writeString(
                home.resolve("market.txt"),
                "smartpick-match 1\nprogram City -1:\napplicant Ann: Citty\n");
        assertThat(run("match", "run", file("market.txt"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("market.txt:2", "market.txt:3", "did you mean 'City'?");
    }

    @Test
    void measuresInOneLine() throws IOException {
        assertThat(
                        run(
                                "match",
                                "bench",
                                "--applicants",
                                "200",
                                "--programs",
                                "30",
                                "--couples",
                                "4",
                                "--seed",
                                "3",
                                "--json"))
                .isZero();
        assertThat(out().strip().lines()).hasSize(1);
        JsonNode line = new ObjectMapper().readTree(out());
        assertThat(line.fieldNames())
                .toIterable()
                .contains("matched", "blocking", "couples_unsettled", "cpu_ms_best", "cpu_ms_cold")
                .contains("textbook_cpu_ms", "peak_mb");
        assertThat(run("match", "bench", "--applicants", "3", "--couples", "2")).isEqualTo(2);
    }

    @Test
    void answersWorkedCases() throws IOException {
        Files.writeString(
                home.resolve("cases.json"),
                """
                {"cases": [{"id": "none", "singles": {"s": ["h2", "h1"]},
                  "couples": [{"a": "a", "b": "b", "list": [["h1", "h2"]]}],
                  "programs": {"h1": {"quota": 1, "list": ["s", "a"]},
                               "h2": {"quota": 1, "list": ["b", "s"]}}}]}
                """);
        assertThat(run("cases", "matches", file("cases.json"), "--out", file("result.json")))
                .isZero();
        JsonNode answer =
                new ObjectMapper()
                        .readTree(Files.readString(home.resolve("result.json")))
                        .path("cases")
                        .path(0);
        assertThat(answer.path("id").asText()).isEqualTo("none");
        assertThat(answer.path("stable").asBoolean()).isFalse();
        assertThat(answer.path("matching").path("a").isNull()).isTrue();
    }
}
