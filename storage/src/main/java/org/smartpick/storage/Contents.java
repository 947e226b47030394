package org.smartpick.storage;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.smartpick.advice.port.WorkspaceContents;

/// The whole workspace at once, read from its tables or put into them.
record Contents(Handle handle) {
    /// In the order in which rows can be deleted without breaking a reference.
    private static final List<String> TABLES =
            List.of(
                    "saved_list",
                    "profile_version",
                    "profile_shelf",
                    "correction_entry",
                    "note_version",
                    "own_figure",
                    "setting",
                    "entry_version");

    WorkspaceContents read() {
        ProfileTable profiles = new ProfileTable(handle);
        return new WorkspaceContents(
                profiles.listAll(),
                profiles.listAside(),
                new ListTable(handle).listAll(),
                new CorrectionTable(handle).listAll(),
                new NoteTable(handle).listAll(),
                new FigureTable(handle).listAll(),
                new WorkspaceContents.Rest(
                        new SettingTable(handle).all(), new EntryTable(handle).listAll()));
    }

    /// Takes everything away and writes `contents`; needs a transaction around it.
    void replace(WorkspaceContents contents, Instant at) {
        handle.execute("update guard set replacing = 1");
        TABLES.forEach(table -> handle.execute("delete from " + table));
        handle.execute("update guard set replacing = 0");
        ProfileTable profiles = new ProfileTable(handle);
        contents.profiles().forEach(profiles::add);
        contents.setAside().forEach(profile -> profiles.setAside(profile, at));
        contents.lists().forEach(new ListTable(handle)::add);
        contents.corrections().forEach(new CorrectionTable(handle)::add);
        contents.notes().forEach(new NoteTable(handle)::add);
        new FigureTable(handle).putAll(contents.figures());
        contents.settings().forEach(new SettingTable(handle)::put);
        contents.entries().forEach(new EntryTable(handle)::add);
    }
}
