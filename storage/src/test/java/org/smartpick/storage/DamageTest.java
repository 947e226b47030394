package org.smartpick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartpick.storage.Samples.CLOCK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// A damaged file is refused and left as it is, and a backup brings everything back.
class DamageTest {
    @TempDir Path folder;

    private byte[] whole = {};

    @BeforeEach
    void makeAWorkspaceWithABackup() throws IOException {
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            store.replaceWith(Samples.contents(), Samples.NOON);
            store.backUp();
        }
        whole = Files.readAllBytes(database());
    }

    @Test
    void refusesAFileThatWasCutOffAnywhereAndRestoresIt() {
        Property.forAll(Generator.ints(0, whole.length - 1))
                .withCount(40)
                .holds(length -> {
                    byte[] cut = Arrays.copyOf(whole, length);
                    refusesAndRestores(cut);
                });
    }

    @Test
    void refusesAGarbageHeaderAndRestoresIt() throws IOException {
        byte[] garbage = whole.clone();
        Arrays.fill(garbage, 0, 100, (byte) 'x');
        refusesAndRestores(garbage);
    }

    @Test
    void refusesAFileThatIsSomethingElse() throws IOException {
        refusesAndRestores("My shopping list".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void neverReadsAFlippedByteAsAnotherNumberOfEntries() {
        Property.forAll(Generator.ints(0, whole.length - 1))
                .withCount(150)
                .holds(at -> {
                    byte[] flipped = whole.clone();
                    flipped[at] ^= (byte) 0xff;
                    Files.write(database(), flipped);
                    deleteLog();
                    try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
                        WorkspaceContents read = store.contents();
                        assertThat(read.profiles()).hasSameSizeAs(Samples.contents().profiles());
                        assertThat(read.lists()).hasSameSizeAs(Samples.contents().lists());
                        assertThat(read.corrections())
                                .hasSameSizeAs(Samples.contents().corrections());
                        assertThat(read.notes()).hasSameSizeAs(Samples.contents().notes());
                    } catch (WorkspaceException e) {
                        assertThat(e).hasMessageNotContaining(Samples.SECRET);
                    }
                });
    }

    @Test
    void saysInTheHealthReportWhatIsDamaged() throws IOException {
        Files.write(database(), Arrays.copyOf(whole, whole.length / 2));
        assertThat(WorkspaceDoctor.examine(folder).problems())
                .singleElement()
                .asString()
                .contains("damaged");
    }

    private void refusesAndRestores(byte[] damaged) throws IOException {
        Files.write(database(), damaged);
        deleteLog();
        String newest = Backups.list(folder.resolve("backups")).getFirst();
        assertThatThrownBy(() -> SqliteWorkspaceStore.open(folder, CLOCK))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("restore the newest backup, " + newest)
                .hasMessageNotContaining(folder.toString());
        assertThat(database()).hasBinaryContent(damaged);
        WorkspaceDoctor.restore(folder, newest, CLOCK);
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            assertThat(store.contents()).isEqualTo(Samples.contents());
        }
    }

    private void deleteLog() throws IOException {
        Files.deleteIfExists(folder.resolve("workspace.db-wal"));
        Files.deleteIfExists(folder.resolve("workspace.db-shm"));
    }

    private Path database() {
        return folder.resolve("workspace.db");
    }
}
