package org.smartpick.advice.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The small documents of a workspace, by kind and key. Versions are only added to, except where a
/// person erases one for good.
///
/// Every method that changes something returns after the change is on the disk. All of them throw
/// [WorkspaceException] when the disk or the file fails.
public interface Entries {

    /// The newest version of every document of a kind that was not taken away, by key.
    List<Entry> list(String kind);

    /// The newest version of a document, unless it was taken away.
    Optional<Entry> find(String kind, String key);

    /// All versions of a document, newest first; those by which it was taken away too.
    List<Entry> listVersions(String kind, String key);

    /// Adds a version; an unchanged text adds none.
    void save(Entry entry);

    /// Takes a document away; its versions stay.
    void remove(String kind, String key, Instant at);

    /// Deletes a document with all its versions for good.
    ///
    /// @return how many versions there were
    int erase(String kind, String key);
}
