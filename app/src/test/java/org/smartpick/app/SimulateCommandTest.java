package org.smartpick.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.smartpick.cli.CommandLineDoor;
import org.smartpick.cli.Terminal;

/// `smartpick simulate` from the words of the command line to the files it writes.
class SimulateCommandTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended run(String... words) {
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

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void writesTheSameTablesForAnyNumberOfThreads() throws IOException {
        String file =
                written(
                        "e.yaml",
                        "version: 1\nname: cap\nseasons: 2\nvariants:\n  - name: as published\n  - name: cap\n    applications_cap: 20\n");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");

        Ended first = run("simulate", file, "--out", one.toString(), "--threads", "1");
        Ended second = run("simulate", file, "--out", two.toString(), "--threads", "2");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).isZero();
        assertThat(first.out()).contains("matched: US MD seniors").contains("95 % interval");
        for (String name : new String[] {"summary.csv", "seasons.csv", "differences.svg"}) {
            assertThat(Files.readString(two.resolve(name)))
                    .isEqualTo(Files.readString(one.resolve(name)))
                    .isNotEmpty();
        }
    }

    @Test
    void saysHowAnEngineThatIsNotThereIsBroughtAlong() throws IOException {
        Ended spark = run("simulate", "nation", "--engine", "spark");
        assertThat(spark.code()).isEqualTo(2);
        assertThat(spark.err()).contains("--engine").contains("builds what runs on Spark");
        assertThat(run("simulate", "nation", "--engine", "abacus").err())
                .contains("threads or spark");
        assertThat(run("simulate", "nation", "--parts", "0").err()).contains("outside 1");
        Path there = Files.createDirectory(folder.resolve("there"));
        assertThat(run("simulate", "nation", "--parquet", there.toString()).err())
                .contains("is written by Spark")
                .contains("is there already");
    }

    @Test
    void endsWithTwoAndSaysWhatToMend() throws IOException {
        Ended unknown =
                run(
                        "simulate",
                        written(
                                "w.yaml",
                                "version: 1\nvariants:\n  - name: a\n    specialty: Internal Medicin\n"));
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("did you mean Internal Medicine?");
        assertThat(run("simulate", folder.resolve("none.yaml").toString()).code()).isEqualTo(2);
        assertThat(run("simulate").err()).contains("FILE").contains("nation --report");
        assertThat(run("simulate", "nation", "--threads", "0").code()).isEqualTo(2);
        assertThat(run("simulate", "paper", "novel").err()).contains("otolaryngology");
    }

    @Test
    void showsSeasonsBesideThePublishedOne() throws IOException {
        Ended ended =
                run(
                        "simulate",
                        "nation",
                        "--seasons",
                        "2",
                        "--out",
                        folder.resolve("r").toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("match rate").contains("held out");
        assertThat(Files.readString(folder.resolve("r/report.csv")))
                .startsWith("aggregate,group,published,simulated");
    }
}
