package org.smartpick.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;

/// The small documents in the file of the workspace, under the workspace's own lock.
///
/// @param doors how the file is read and written
record SqliteEntries(Doors doors) implements Entries {

    /// How the file is read and written: each call is one transaction.
    interface Doors {
        <T> T read(Function<Handle, T> question);

        <T> T write(Function<Handle, T> change);
    }

    @Override
    public List<Entry> list(String kind) {
        return doors.read(handle -> new EntryTable(handle).listNewest(kind));
    }

    @Override
    public Optional<Entry> find(String kind, String key) {
        return doors.read(handle -> new EntryTable(handle).findNewest(kind, key));
    }

    @Override
    public List<Entry> listVersions(String kind, String key) {
        return doors.read(handle -> new EntryTable(handle).listVersions(kind, key));
    }

    @Override
    public void save(Entry entry) {
        doors.write(handle -> {
            new EntryTable(handle).save(entry);
            return true;
        });
    }

    @Override
    public void remove(String kind, String key, Instant at) {
        save(new Entry(kind, key, at, ""));
    }

    @Override
    public int erase(String kind, String key) {
        return doors.write(handle -> new EntryTable(handle).erase(kind, key));
    }
}
