package org.smartpick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartpick.storage.Samples.CLOCK;
import static org.smartpick.storage.Samples.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.domain.profile.ApplicantDraft;

class StoreFilesTest {
    @TempDir Path temporary;

    @Test
    void refusesASecondHolder() {
        try (SqliteWorkspaceStore first = open()) {
            assertThat(first.health().problems()).isEmpty();
            assertThatThrownBy(this::open)
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("open in another SmartPick");
        }
        open().close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsEveryFileForItsOwnerOnly() throws IOException {
        try (SqliteWorkspaceStore store = open()) {
            store.saveSetting("open-profile", "mine");
            store.backUp();
            try (Stream<Path> all = Files.walk(folder())) {
                assertThat(all)
                        .hasSizeGreaterThan(5)
                        .allSatisfy(path ->
                                assertThat(
                                                PosixFilePermissions.toString(
                                                        Files.getPosixFilePermissions(path)))
                                        .isEqualTo(
                                                Files.isDirectory(path)
                                                        ? "rwx------"
                                                        : "rw-------"));
            }
        }
    }

    @Test
    void leavesNothingBehindWhenEverythingIsErased() throws IOException {
        Samples.fill(folder());
        WorkspaceDoctor.restore(folder(), backups().getFirst(), CLOCK);
        try (SqliteWorkspaceStore store = open()) {
            store.replaceWith(Samples.contents(), NOON);
            store.erase();
        }
        try (Stream<Path> all = Files.walk(folder())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                assertThat(
                                new String(
                                        Files.readAllBytes(file),
                                        java.nio.charset.StandardCharsets.UTF_8))
                        .as(file.toString())
                        .doesNotContain(Samples.SECRET);
            }
        }
        assertThat(backups()).isEmpty();
        assertThat(folder().resolve("replaced")).doesNotExist();
    }

    @Test
    void makesABackupBeforeEachImportAndBringsItBack() {
        try (SqliteWorkspaceStore store = open()) {
            store.saveProfile("mine", ApplicantDraft.empty().with("profile.name", "before"), NOON);
            store.replaceWith(Samples.contents(), NOON);
        }
        assertThat(backups()).singleElement().asString().contains("Z-0001-v3-import");
        WorkspaceDoctor.restore(folder(), backups().getFirst(), CLOCK);
        try (SqliteWorkspaceStore store = open()) {
            assertThat(store.listProfiles())
                    .singleElement()
                    .satisfies(version ->
                            assertThat(version.draft().find("profile.name")).contains("before"));
        }
    }

    @Test
    void keepsWhatARestoreTookOutOfUse() throws IOException {
        Samples.fill(folder());
        byte[] before = Files.readAllBytes(database());
        WorkspaceDoctor.restore(folder(), backups().getFirst(), CLOCK);
        assertThat(folder().resolve("replaced/20261123T120000000Z/workspace.db"))
                .hasBinaryContent(before);
        WorkspaceDoctor.restore(folder(), backups().getFirst(), CLOCK);
        assertThat(folder().resolve("replaced/20261123T120000000Z-2/workspace.db")).exists();
    }

    @Test
    void refusesToRestoreWhatIsNoBackup() throws IOException {
        Samples.fill(folder());
        assertThatThrownBy(() -> WorkspaceDoctor.restore(folder(), "../workspace.db", CLOCK))
                .isInstanceOf(WorkspaceException.class);
        Path backup = folder().resolve("backups").resolve(backups().getFirst());
        Files.write(backup, new byte[] {1, 2, 3});
        assertThatThrownBy(() -> WorkspaceDoctor.restore(folder(), backups().getFirst(), CLOCK))
                .hasMessageContaining("damaged");
        try (SqliteWorkspaceStore store = open()) {
            assertThat(store.contents()).isEqualTo(Samples.contents());
        }
    }

    @Test
    void keepsTheNewestBackupsOnly() {
        try (SqliteWorkspaceStore store = open()) {
            String first = store.backUp();
            for (int i = 0; i < Backups.MOST; i++) {
                store.backUp();
            }
            assertThat(store.health().backups()).hasSize(Backups.MOST).doesNotContain(first);
        }
    }

    @Test
    void refusesToStartOverWhereTheDatabaseIsMissing() throws IOException {
        Samples.fill(folder());
        Files.delete(database());
        assertThatThrownBy(this::open)
                .hasMessageContaining("missing")
                .hasMessageContaining(backups().getFirst());
        assertThat(database()).doesNotExist();
    }

    @Test
    void doesNothingWithAnImportThatContradictsItself() {
        Samples.fill(folder());
        var twice =
                new org.smartpick.advice.port.WorkspaceContents(
                        Samples.contents().profiles().reversed().subList(0, 1).stream()
                                .flatMap(version -> Stream.of(version, version))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        org.smartpick.advice.port.WorkspaceContents.Rest.NONE);
        try (SqliteWorkspaceStore store = open()) {
            assertThatThrownBy(() -> store.replaceWith(twice, NOON))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(store.contents()).isEqualTo(Samples.contents());
        }
    }

    @Test
    void letsNoHistoryBeChangedByHand() throws java.sql.SQLException {
        Samples.fill(folder());
        try (var connection = Database.source(database()).getConnection();
                var statement = connection.createStatement()) {
            for (String table :
                    List.of(
                            "profile_version",
                            "profile_shelf",
                            "saved_list",
                            "correction_entry",
                            "note_version")) {
                assertThatThrownBy(() -> statement.execute("delete from " + table))
                        .hasMessageContaining("only added to");
                String column =
                        statement
                                .executeQuery(
                                        "select name from pragma_table_info('"
                                                + table
                                                + "') where cid = 1")
                                .getString(1);
                assertThatThrownBy(() ->
                                statement.execute("update " + table + " set " + column + " = 'x'"))
                        .hasMessageContaining("only added to");
            }
        }
    }

    @Test
    void saysWhatStateAClosedWorkspaceIsIn() {
        assertThat(WorkspaceDoctor.examine(folder()).problems())
                .containsExactly("there is no workspace here yet");
        Samples.fill(folder());
        StoreHealth health = WorkspaceDoctor.examine(folder());
        assertThat(health.problems()).isEmpty();
        assertThat(health.schemaVersion()).isEqualTo(Schema.CURRENT.newest());
        assertThat(health.sizeBytes()).isPositive();
        assertThat(health.backups()).hasSize(1);
    }

    private SqliteWorkspaceStore open() {
        return SqliteWorkspaceStore.open(folder(), CLOCK);
    }

    private List<String> backups() {
        try {
            return Backups.list(folder().resolve("backups"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path folder() {
        return temporary.resolve("data");
    }

    private Path database() {
        return folder().resolve("workspace.db");
    }
}
