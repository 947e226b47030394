package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.SoundShelf.Kept;
import org.smartpick.speech.sound.Wave;

/// Recordings kept on purpose, each until its day.
class KeptSoundsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    @TempDir private Path folder;

    @Test
    void keepsARecordingWithItsDayAndLength() throws IOException {
        KeptSounds shelf = new KeptSounds(folder);
        shelf.keep("take-1", twoSeconds(), DAY);
        assertThat(shelf.list()).containsExactly(new Kept("take-1", DAY, 2));
        assertThat(shelf.bytes("take-1")).isEqualTo(twoSeconds());
        assertThat(names()).containsExactly("take-1_2027-01-31.wav");
    }

    @Test
    void erasesItOnTheDayAfterItsLastAndNotBefore() throws IOException {
        KeptSounds shelf = new KeptSounds(folder);
        shelf.keep("take-1", twoSeconds(), DAY);
        shelf.keep("take-2", twoSeconds(), DAY.plusDays(1));
        assertThat(shelf.eraseOlderThan(DAY)).isZero();
        assertThat(shelf.eraseOlderThan(DAY.plusDays(1))).isEqualTo(1);
        assertThat(names()).containsExactly("take-2_2027-02-01.wav");
    }

    @Test
    void erasesWhatAProgramBeforeItKept() throws IOException {
        new KeptSounds(folder).keep("take-1", twoSeconds(), DAY);
        assertThat(new KeptSounds(folder).eraseOlderThan(DAY.plusYears(1))).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void erasesWhatAProgramBeganToKeepAndDidNotFinish() throws IOException {
        Path half = Files.write(folder.resolve(".keeping-1.part"), twoSeconds());
        KeptSounds shelf = new KeptSounds(folder);
        LocalDate written =
                LocalDate.ofInstant(
                        Files.getLastModifiedTime(half).toInstant(), ZoneId.systemDefault());
        assertThat(shelf.list()).isEmpty();
        assertThat(shelf.eraseOlderThan(written)).isZero();
        assertThat(shelf.eraseOlderThan(written.plusDays(1))).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void givesARecordingThatIsKeptAgainItsNewDay() throws IOException {
        KeptSounds shelf = new KeptSounds(folder);
        shelf.keep("take-1", twoSeconds(), DAY);
        shelf.keep("take-1", twoSeconds(), DAY.plusDays(9));
        assertThat(names()).containsExactly("take-1_2027-02-09.wav");
    }

    @Test
    void overwritesWhatItErases() throws IOException {
        KeptSounds shelf = new KeptSounds(folder);
        shelf.keep("take-1", twoSeconds(), DAY);
        Path second = folder.resolveSibling("second-name.wav");
        Files.createLink(second, folder.resolve("take-1_2027-01-31.wav"));
        shelf.erase("take-1");
        assertThat(Files.readAllBytes(second)).containsOnly(0);
        Files.delete(second);
    }

    @Test
    void erasesAllAtOnce() throws IOException {
        KeptSounds shelf = new KeptSounds(folder);
        shelf.keep("take-1", twoSeconds(), DAY);
        shelf.keep("take-2", twoSeconds(), DAY);
        shelf.eraseAll();
        assertThat(names()).isEmpty();
        assertThat(shelf.bytes("take-1")).isEmpty();
    }

    @Test
    void refusesANameThatLeadsElsewhere() {
        KeptSounds shelf = new KeptSounds(folder);
        for (String name : List.of("../out", "a/b", "", "a_b", "x".repeat(41))) {
            assertThatThrownBy(() -> shelf.keep(name, twoSeconds(), DAY))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(shelf.bytes(name)).isEmpty();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static byte[] twoSeconds() {
        byte[] sound = new byte[64_000];
        Arrays.fill(sound, (byte) 5);
        return new Wave().write(sound);
    }
}
