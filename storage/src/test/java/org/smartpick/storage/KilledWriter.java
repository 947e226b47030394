package org.smartpick.storage;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.domain.profile.ApplicantDraft;

/// The program that [WorkspaceKillIT] kills: it writes, and says what it wrote after the store said
/// so.
final class KilledWriter {
    private KilledWriter() {}

    static void main(String[] arguments) {
        PrintStream out =
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false);
        try (SqliteWorkspaceStore store =
                SqliteWorkspaceStore.open(Path.of(arguments[0]), Clock.systemUTC())) {
            int next = store.findProfile("mine").map(ProfileVersion::version).orElse(0) + 1;
            while (true) {
                ApplicantDraft draft =
                        ApplicantDraft.empty()
                                .with("limits.budget_usd", Integer.toString(next))
                                .with("red_flags.note", "x".repeat(next % 900));
                ProfileVersion saved =
                        store.saveProfile("mine", draft, Instant.EPOCH.plusSeconds(next));
                store.saveSetting("last", Integer.toString(next));
                out.println(saved.version());
                out.flush();
                next++;
            }
        }
    }
}
