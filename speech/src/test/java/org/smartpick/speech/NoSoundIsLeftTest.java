package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.hearing.HearingLimits;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.speech.sound.Wave;

/// After feedback no byte of the sound is left: not in the heap of the program, not in the heap of
/// the process that hears, not in a file. The sound is noise that can be told from everything else;
/// it is made anew when it is looked for, since a copy kept here would be found.
///
/// What the native library holds is not looked into, nor what the web server's own buffers hold.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoSoundIsLeftTest {
    private static final int CHUNK_BYTES = 16_000;
    private static final int CHUNKS = 9;

    /// Short enough to be held back by a buffer on the way.
    private static final int LAST_BYTES = 3_000;

    private static final int CANARY_BYTES = 48;

    private final LocalTranscriber ears = Ears.packaged();

    @TempDir private Path folder;

    @AfterAll
    void close() {
        ears.close();
    }

    @Test
    void leavesNoByteInMemoryAndOnTheDisk() throws Exception {
        FileTime begun = FileTime.from(Clock.systemUTC().instant().minusSeconds(1));
        Path data = Files.createDirectories(folder.resolve("data"));
        HearAnswer hear = hear(data);
        String take = hear.begin();
        for (int i = 0; i < CHUNKS; i++) {
            byte[] chunk = chunk(i);
            hear.accept(take, i, chunk);
            Arrays.fill(chunk, (byte) 0);
        }
        assertThat(found(dump("before"))).as("the search finds what is there").isNotEmpty();
        hear.end(take);
        hear.forgetSound(take);
        // The process has taken everything in when it answers another.
        Ears.hear(ears, new byte[CHUNK_BYTES]);
        assertThat(found(dump("after"))).as("heap of the program").isEmpty();
        assertThat(found(dumpOfProcess())).as("heap of the process that hears").isEmpty();
        assertThat(found(files(data))).as("data folder").isEmpty();
        assertThat(found(files(Path.of("target", "hearing", "native")))).as("scratch").isEmpty();
        assertThat(found(temporary(begun))).as("temporary folder").isEmpty();
    }

    @Test
    void writesSoundOnlyWhenItIsKeptAndTakesItAwayAgain() throws Exception {
        Path data = Files.createDirectories(folder.resolve("kept"));
        HearAnswer hear = hear(data);
        String take = hear.begin();
        for (int i = 0; i < CHUNKS; i++) {
            hear.accept(take, i, chunk(i));
        }
        hear.end(take);
        assertThat(files(data)).isEmpty();
        hear.keep(take, LocalDate.now(Clock.systemUTC()).plusDays(1));
        assertThat(found(files(data))).as("kept on purpose").isNotEmpty();
        hear.eraseKept(take);
        assertThat(files(data)).isEmpty();
    }

    private HearAnswer hear(Path data) {
        return new HearAnswer(
                new HearAnswer.Means(
                        ears,
                        new Wave(),
                        new KeptSounds(data.resolve("recordings")),
                        () -> UUID.randomUUID().toString()),
                () -> FillerEar.USUAL,
                HearingLimits.USUAL,
                Clock.systemUTC());
    }

    private static byte[] chunk(int number) {
        byte[] noise = new byte[number == CHUNKS - 1 ? LAST_BYTES : CHUNK_BYTES];
        new Random(7_919L + number).nextBytes(noise);
        return noise;
    }

    private List<Path> dump(String name) throws IOException {
        Path file = folder.resolve(name + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(file.toString(), true);
        return List.of(file);
    }

    private List<Path> dumpOfProcess() throws Exception {
        Path file = folder.resolve("ear.hprof");
        Process dump =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                String.valueOf(ears.findProcess().orElseThrow().pid()),
                                "GC.heap_dump",
                                "-all=false",
                                file.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dump.waitFor()).as(said).isZero();
        assertThat(file).isNotEmptyFile();
        return List.of(file);
    }

    private static List<Path> files(Path below) throws IOException {
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /// Files of the temporary folder itself that were written since the test began.
    private static List<Path> temporary(FileTime begun) throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(Files::isRegularFile)
                    .filter(Files::isReadable)
                    .filter(file -> isWrittenSince(begun, file))
                    .toList();
        }
    }

    /// The folder is everybody's: another program's file may go while we look.
    private static boolean isWrittenSince(FileTime begun, Path file) {
        try {
            return Files.getLastModifiedTime(file).compareTo(begun) >= 0;
        } catch (IOException gone) {
            return false;
        }
    }

    /// Where the beginning of some chunk, or something from its middle, was found.
    private static List<String> found(List<Path> files) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            for (int i = 0; i < CHUNKS; i++) {
                byte[] chunk = chunk(i);
                for (int from : new int[] {0, chunk.length / 2, chunk.length - CANARY_BYTES}) {
                    byte[] canary = Arrays.copyOfRange(chunk, from, from + CANARY_BYTES);
                    if (holds(file, canary)) {
                        found.add(file.getFileName() + ": chunk " + i + " from byte " + from);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(Path file, byte[] canary) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int last = bytes.limit() - canary.length;
            for (int at = 0; at <= last; at++) {
                int k = 0;
                while (k < canary.length && bytes.get(at + k) == canary[k]) {
                    k++;
                }
                if (k == canary.length) {
                    return true;
                }
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
