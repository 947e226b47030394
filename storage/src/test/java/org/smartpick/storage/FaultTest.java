package org.smartpick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.smartpick.storage.Samples.CLOCK;
import static org.smartpick.storage.Samples.NOON;
import static org.smartpick.storage.Samples.PROGRAM;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.InMemoryWorkspaceStore;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// A disk that fails in the middle: what was acknowledged is there, and of what failed there is
/// nothing.
class FaultTest {
    private static final List<Consumer<WorkspaceStore>> WORK =
            List.of(
                    store -> store.saveProfile("mine", draft("1"), NOON),
                    store -> store.saveProfile("mine", draft("2"), NOON),
                    store -> store.setAside("mine", NOON),
                    store -> store.saveProfile("mine", draft("3"), NOON),
                    store ->
                            store.saveList(
                                    new SavedList.Draft(
                                            "mine",
                                            3,
                                            "t",
                                            List.of(PROGRAM),
                                            1,
                                            List.of(0.1),
                                            List.of()),
                                    NOON),
                    store ->
                            store.addCorrection(
                                    new Correction(
                                            PROGRAM,
                                            "visa_j1",
                                            "yes",
                                            "s",
                                            LocalDate.EPOCH,
                                            Samples.SECRET),
                                    NOON),
                    store -> store.withdrawCorrection(PROGRAM, "visa_j1", NOON),
                    store -> store.saveNote(PROGRAM, Samples.SECRET, NOON),
                    store -> store.saveSetting("open-profile", "mine"),
                    store -> store.replaceWith(Samples.contents(), NOON));

    @TempDir Path folder;

    @Test
    void losesNothingWhicheverStatementFails() throws IOException {
        Path template = folder.resolve("template");
        SqliteWorkspaceStore.open(template, CLOCK).close();
        boolean failed = true;
        int n = 0;
        while (failed) {
            n++;
            Path place = Files.createDirectories(folder.resolve("n" + n));
            Files.copy(template.resolve("workspace.db"), place.resolve("workspace.db"));
            failed = failsAt(n, place);
        }
        assertThat(n).as("statements of the whole work").isGreaterThan(60);
    }

    private boolean failsAt(int n, Path place) {
        FailingConnections disk = new FailingConnections();
        WorkspaceStore acknowledged = new InMemoryWorkspaceStore();
        try (SqliteWorkspaceStore store =
                SqliteWorkspaceStore.open(place, CLOCK, Schema.CURRENT, disk::around)) {
            disk.failAt(n);
            for (Consumer<WorkspaceStore> step : WORK) {
                step.accept(store);
                step.accept(acknowledged);
            }
        } catch (WorkspaceException e) {
            assertThat(disk.failed()).isTrue();
            assertSilent(e);
        }
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(place, CLOCK)) {
            assertThat(store.contents())
                    .as("after a failure at statement " + n)
                    .isEqualTo(acknowledged.contents());
            assertThat(store.health().problems()).isEmpty();
        }
        return disk.failed();
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasAcknowledged() {
        UnaryOperator<javax.sql.DataSource> small =
                source -> new WithPragma(source, "max_page_count = 40");
        WorkspaceStore acknowledged = new InMemoryWorkspaceStore();
        try (SqliteWorkspaceStore store =
                SqliteWorkspaceStore.open(folder, CLOCK, Schema.CURRENT, small)) {
            assertThatThrownBy(
                            () -> {
                                for (int i = 0; i < 10_000; i++) {
                                    String text = Samples.SECRET + " ".repeat(500) + i;
                                    store.saveNote(PROGRAM, text, NOON);
                                    acknowledged.saveNote(PROGRAM, text, NOON);
                                }
                            })
                    .isInstanceOf(WorkspaceException.class)
                    .hasMessageContaining("disk is full")
                    .satisfies(this::assertSilent);
            assertThat(store.contents()).isEqualTo(acknowledged.contents());
        }
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            assertThat(store.contents()).isEqualTo(acknowledged.contents());
            store.saveNote(PROGRAM, "there is space again", NOON);
            assertThat(store.health().problems()).isEmpty();
        }
    }

    /// No message on the way down may hold what was typed.
    private void assertSilent(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            assertThat(String.valueOf(cause.getMessage()))
                    .doesNotContain(Samples.SECRET)
                    .doesNotContain(folder.toString());
        }
    }

    private static ApplicantDraft draft(String text) {
        return ApplicantDraft.empty().with("profile.name", Samples.SECRET + text);
    }
}
