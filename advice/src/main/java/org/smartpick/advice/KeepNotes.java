package org.smartpick.advice;

import java.time.Clock;
import java.util.Optional;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Parsed;

/// Use case: what I want to remember about a program.
public final class KeepNotes {
    /// Longest note, in characters.
    public static final int LONGEST = 10_000;

    private final WorkspaceStore store;
    private final Clock clock;

    /// @param store where the workspace is kept
    /// @param clock time of the notes
    public KeepNotes(WorkspaceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The note on a program.
    public Optional<String> find(AcgmeId program) {
        return store.findNote(program);
    }

    /// Writes the note; an empty text takes it away. A text that is too long changes nothing.
    public Parsed<String> save(AcgmeId program, String text) {
        if (text.length() > LONGEST) {
            return Parsed.refused(
                    "note",
                    "",
                    "is longer than " + LONGEST + " characters",
                    "shorten it, or split it");
        }
        store.saveNote(program, text, clock.instant());
        return Parsed.read(text);
    }
}
