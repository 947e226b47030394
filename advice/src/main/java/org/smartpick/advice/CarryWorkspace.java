package org.smartpick.advice;

import java.time.Clock;
import java.util.List;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.StoreHealth;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.FieldProblem;

/// Use case: my workspace is mine. Takes all of it along as one file, brings it back, or deletes it
/// for good.
public final class CarryWorkspace {
    private final WorkspaceStore store;
    private final PersonalFiles files;
    private final Clock clock;
    private final Runnable changed;

    /// @param store where the workspace is kept
    /// @param files the form of the file
    /// @param clock time of the import
    /// @param changed told when the whole workspace was replaced or deleted, so that nothing shows
    ///   what was there before
    public CarryWorkspace(
            WorkspaceStore store, PersonalFiles files, Clock clock, Runnable changed) {
        this.store = store;
        this.files = files;
        this.clock = clock;
        this.changed = changed;
    }

    /// The whole workspace with its history as one documented file.
    public String export() {
        return files.writeWorkspace(store.contents());
    }

    /// Puts a file's workspace in the place of this one. A file that has any problem changes
    /// nothing.
    ///
    /// @return the problems; empty when it was done
    public List<FieldProblem> replaceBy(String text) {
        PersonalFiles.Reading<WorkspaceContents> reading = files.readWorkspace(text);
        if (reading.problems().isEmpty()) {
            store.replaceWith(reading.value(), clock.instant());
            changed.run();
        }
        return reading.problems();
    }

    /// Deletes everything for good.
    public void erase() {
        store.erase();
        changed.run();
    }

    /// The state of the workspace file.
    public StoreHealth health() {
        return store.health();
    }
}
