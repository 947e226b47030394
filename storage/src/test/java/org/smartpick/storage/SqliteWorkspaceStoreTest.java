package org.smartpick.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.WorkspaceStoreContract;
import org.smartpick.advice.port.WorkspaceStore;

class SqliteWorkspaceStoreTest extends WorkspaceStoreContract {
    @TempDir Path folder;

    @Override
    protected WorkspaceStore openEmpty() {
        return SqliteWorkspaceStore.open(
                folder.resolve("data"),
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
    }
}
