package org.smartpick.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.ProfileVersion;

/// Kills a writing program 25 times, as `kill -9` does. Nothing that was acknowledged may be
/// missing.
///
/// It proves what a killed program leaves behind. That the disk keeps what it said it kept when the
/// power goes is the promise of the full sync, which no test in one machine can show.
class WorkspaceKillIT {
    private static final int KILLS_WHILE_WRITING = 20;
    private static final int KILLS_WHILE_STARTING = 5;
    private static final int LONGEST_RUN = 80;

    @TempDir Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(20_261_123L);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS_WHILE_WRITING; kill++) {
            int before = acknowledged;
            acknowledged = writeAndKill(1 + random.nextInt(LONGEST_RUN));
            assertThat(acknowledged).as("the writer goes on where it was").isGreaterThan(before);
            check(folder.resolve("data"), acknowledged);
        }
    }

    @Test
    void canBeKilledWhileItCreatesItsFiles() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(7L);
        for (int kill = 0; kill < KILLS_WHILE_STARTING; kill++) {
            Path fresh = folder.resolve("fresh" + kill);
            Process writer = start(fresh);
            writer.waitFor(150 + random.nextInt(1_200), TimeUnit.MILLISECONDS);
            check(fresh, kill(writer, output(writer), 0));
        }
    }

    /// Lets a writer acknowledge so many rows, kills it, and counts what it still said.
    private int writeAndKill(int rows) throws IOException, InterruptedException {
        Process writer = start(folder.resolve("data"));
        BufferedReader said = output(writer);
        int last = 0;
        for (int i = 0; i < rows; i++) {
            String line = said.readLine();
            assertThat(line).as("the writer ended by itself").isNotNull();
            last = Integer.parseInt(line);
        }
        return kill(writer, said, last);
    }

    private static int kill(Process writer, BufferedReader said, int last)
            throws IOException, InterruptedException {
        // The process's own method would close the stream that still holds what it said.
        writer.toHandle().destroyForcibly();
        int acknowledged = last;
        String line = said.readLine();
        while (line != null) {
            acknowledged =
                    line.isEmpty() ? acknowledged : Math.max(acknowledged, Integer.parseInt(line));
            line = said.readLine();
        }
        writer.waitFor();
        return acknowledged;
    }

    private static void check(Path data, int acknowledged) {
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(data, Samples.CLOCK)) {
            List<ProfileVersion> versions = store.listVersions("mine").reversed();
            assertThat(versions.size()).isBetween(acknowledged, acknowledged + 1);
            for (int i = 0; i < versions.size(); i++) {
                ProfileVersion version = versions.get(i);
                assertThat(version.version()).isEqualTo(i + 1);
                assertThat(version.draft().find("limits.budget_usd"))
                        .contains(Integer.toString(i + 1));
            }
            assertThat(store.findSetting("last").map(Integer::parseInt).orElse(0))
                    .isBetween(acknowledged, acknowledged + 1);
            assertThat(store.health().problems()).isEmpty();
        }
    }

    private static BufferedReader output(Process writer) {
        return new BufferedReader(
                new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
