package org.smartpick.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.WorkspaceStore;

/// The small documents of a workspace that is made only when something is to be kept: reading makes
/// none.
///
/// @param readable the workspace, or the absent one
/// @param made the workspace, made when it is not there
record LateEntries(Supplier<WorkspaceStore> readable, Supplier<WorkspaceStore> made)
        implements Entries {

    @Override
    public List<Entry> list(String kind) {
        return readable.get().entries().list(kind);
    }

    @Override
    public Optional<Entry> find(String kind, String key) {
        return readable.get().entries().find(kind, key);
    }

    @Override
    public List<Entry> listVersions(String kind, String key) {
        return readable.get().entries().listVersions(kind, key);
    }

    @Override
    public void save(Entry entry) {
        made.get().entries().save(entry);
    }

    @Override
    public void remove(String kind, String key, Instant at) {
        made.get().entries().remove(kind, key, at);
    }

    @Override
    public int erase(String kind, String key) {
        return made.get().entries().erase(kind, key);
    }
}
