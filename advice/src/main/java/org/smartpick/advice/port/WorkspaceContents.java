package org.smartpick.advice.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.program.Correction;

/// Everything that one person keeps, with its history: what an export holds and an import brings
/// back.
///
/// @param profiles all versions of all profiles, oldest first
/// @param setAside names of the profiles that were set aside
/// @param lists all kept lists, oldest first
/// @param corrections all corrections with their history, oldest first
/// @param notes all notes with their history, oldest first
/// @param figures the figures she brought, by program, kind and season
/// @param rest small named settings and small documents
public record WorkspaceContents(
        List<ProfileVersion> profiles,
        List<String> setAside,
        List<SavedList> lists,
        List<CorrectionEntry> corrections,
        List<NoteEntry> notes,
        List<FigureEntry> figures,
        Rest rest) {

    /// A correction as it was made or withdrawn.
    ///
    /// @param at when
    /// @param correction what was said
    /// @param action whether it was made or withdrawn
    public record CorrectionEntry(Instant at, Correction correction, Action action) {}

    /// What was done with a correction.
    public enum Action {
        /// It was made.
        MADE,
        /// It was withdrawn.
        WITHDRAWN
    }

    /// A version of a note.
    ///
    /// @param at when
    /// @param program which program
    /// @param text the text; empty when the note was taken away
    public record NoteEntry(Instant at, AcgmeId program, String text) {}

    /// A figure that she brought.
    ///
    /// @param at when
    /// @param figure the figure
    public record FigureEntry(Instant at, OwnFigure figure) {}

    /// What has no table of its own.
    ///
    /// @param settings small named settings
    /// @param entries all versions of all small documents, oldest first
    public record Rest(Map<String, String> settings, List<Entry> entries) {
        /// Nothing.
        public static final Rest NONE = new Rest(Map.of(), List.of());

        /// Copies the collections.
        public Rest {
            settings = Map.copyOf(settings);
            entries = List.copyOf(entries);
        }
    }

    /// Small named settings.
    public Map<String, String> settings() {
        return rest.settings();
    }

    /// All versions of all small documents, oldest first.
    public List<Entry> entries() {
        return rest.entries();
    }

    /// Copies the collections.
    public WorkspaceContents {
        profiles = List.copyOf(profiles);
        setAside = List.copyOf(setAside);
        lists = List.copyOf(lists);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }
}
