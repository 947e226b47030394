package org.smartpick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartpick.storage.Samples.CLOCK;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.smartpick.advice.port.WorkspaceException;

class MigrationTest {
    private static final String PRESENT = "classpath:org/smartpick/storage/migration";
    private static final Schema NEXT = new Schema(4, PRESENT + ",classpath:migration-next");
    private static final Schema BROKEN = new Schema(4, PRESENT + ",classpath:migration-broken");

    @TempDir Path folder;

    static List<Integer> layouts() {
        return java.util.stream.IntStream.rangeClosed(1, Schema.CURRENT.newest()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void opensTheKeptSampleOfEveryLayout(int layout) throws IOException {
        sample("workspace-v" + layout + ".db");
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            assertThat(store.contents()).isEqualTo(Samples.contents(layout));
            assertThat(store.health().schemaVersion()).isEqualTo(Schema.CURRENT.newest());
        }
    }

    @Test
    void knowsTheNumberOfItsNewestMigration() {
        Flyway flyway =
                Flyway.configure()
                        .dataSource(Database.unfinishedSource(folder.resolve("x.db")))
                        .locations(Schema.CURRENT.folder())
                        .loggers("slf4j")
                        .load();
        assertThat(flyway.info().all()).hasSize(Schema.CURRENT.newest());
    }

    @Test
    void makesAVerifiedBackupBeforeItMigrates() throws IOException {
        sample("workspace-v1.db");
        try (SqliteWorkspaceStore store = open(NEXT)) {
            assertThat(store.health().schemaVersion()).isEqualTo(4);
            assertThat(store.contents()).isEqualTo(Samples.contents(1));
            assertThat(store.health().backups())
                    .singleElement()
                    .asString()
                    .contains("-v1-migration");
        }
        WorkspaceDoctor.restore(folder, Backups.list(folder.resolve("backups")).getFirst(), CLOCK);
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            assertThat(store.contents()).isEqualTo(Samples.contents(1));
        }
    }

    @Test
    void leavesTheWorkspaceAsItWasWhenAMigrationFails() throws IOException {
        sample("workspace-v1.db");
        assertThatThrownBy(() -> open(BROKEN))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("the backup made before is whole");
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            assertThat(store.contents()).isEqualTo(Samples.contents(1));
        }
    }

    @Test
    void refusesANewerLayoutAndChangesNothing() throws IOException {
        sample("workspace-v1.db");
        open(NEXT).close();
        byte[] before = Files.readAllBytes(folder.resolve("workspace.db"));
        assertThatThrownBy(() -> SqliteWorkspaceStore.open(folder, CLOCK))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("layout 4")
                .hasMessageContaining("start the newer SmartPick");
        assertThat(folder.resolve("workspace.db")).hasBinaryContent(before);
    }

    @Test
    void refusesTheDatabaseOfAnotherProgramAndChangesNothing() throws IOException, SQLException {
        Path database = folder.resolve("workspace.db");
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("create table other (x integer)");
        }
        byte[] before = Files.readAllBytes(database);
        assertThatThrownBy(() -> SqliteWorkspaceStore.open(folder, CLOCK))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("not a workspace of SmartPick");
        assertThat(database).hasBinaryContent(before);
    }

    private SqliteWorkspaceStore open(Schema schema) {
        return SqliteWorkspaceStore.open(folder, CLOCK, schema, UnaryOperator.identity());
    }

    private void sample(String name) throws IOException {
        try (InputStream in = MigrationTest.class.getResourceAsStream("/samples/" + name)) {
            assertThat(in).as("sample " + name).isNotNull();
            Files.copy(java.util.Objects.requireNonNull(in), folder.resolve("workspace.db"));
        }
    }
}
