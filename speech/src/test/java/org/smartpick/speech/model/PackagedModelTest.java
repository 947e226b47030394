package org.smartpick.speech.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.HearingException;

/// The model that comes along, and machines that it is of no use on.
class PackagedModelTest {
    @TempDir private Path home;

    @Test
    void refusesAModelOfWhichOneByteIsAnother() throws IOException {
        Path packed = Path.of("target", "lib", PackagedModel.ARCHIVE);
        byte[] bytes = Files.readAllBytes(packed);
        bytes[bytes.length / 2] ^= 1;
        Path damaged = home.resolve(PackagedModel.ARCHIVE);
        Files.write(damaged, bytes);
        assertThatThrownBy(() -> PackagedModel.of(damaged, home).unpack(Progress.SILENT))
                .isInstanceOf(HearingException.class)
                .hasMessage("the packed model is damaged; install SmartPick again");
        assertThat(listFolders()).isEmpty();
    }

    @Test
    void refusesAModelThatIsCutShort() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("target", "lib", PackagedModel.ARCHIVE));
        Path damaged = home.resolve(PackagedModel.ARCHIVE);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(() -> PackagedModel.of(damaged, home).unpack(Progress.SILENT))
                .hasMessageContaining("is damaged");
        assertThat(listFolders()).isEmpty();
    }

    @Test
    void saysOnWhichMachineThereIsNoLibrary() {
        assertThat(Platform.findObstacle("Linux", "aarch64"))
                .contains("The recognizer has no library for Linux on aarch64.");
        assertThat(Platform.findObstacle("FreeBSD", "amd64"))
                .contains("The recognizer has no library for FreeBSD on amd64.");
        assertThat(Platform.findObstacle("Windows 11", "aarch64")).isPresent();
        assertThat(Platform.findObstacle("Linux", "amd64")).isEmpty();
        assertThat(Platform.findObstacle("Windows 11", "amd64")).isEmpty();
        assertThat(Platform.findObstacle("Mac OS X", "aarch64")).isEmpty();
        assertThat(Platform.findObstacle("Mac OS X", "x86_64")).isEmpty();
    }

    private List<Path> listFolders() throws IOException {
        try (Stream<Path> inside = Files.list(home)) {
            return inside.filter(Files::isDirectory).toList();
        }
    }
}
