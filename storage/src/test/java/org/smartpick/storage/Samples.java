package org.smartpick.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceContents.Action;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// An invented workspace with one of everything, and how the kept sample files were made of it.
final class Samples {
    /// A text that must never appear in a message.
    static final String SECRET = "Zo\u00eb Invented-Name";

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
    static final AcgmeId PROGRAM = AcgmeId.of("0400121010");

    private Samples() {}

    /// What every kept sample holds.
    static WorkspaceContents contents() {
        ApplicantDraft first = ApplicantDraft.empty().with("exams.step2ck.score", "238");
        Correction correction =
                new Correction(
                        PROGRAM,
                        "min_step2",
                        "220",
                        "the program's page",
                        LocalDate.of(2026, 11, 1),
                        SECRET);
        return new WorkspaceContents(
                List.of(
                        new ProfileVersion("mine", 1, NOON, first),
                        new ProfileVersion(
                                "mine",
                                2,
                                NOON.plusSeconds(60),
                                first.with("profile.name", SECRET)),
                        new ProfileVersion("other", 1, NOON, ApplicantDraft.empty())),
                List.of("other"),
                List.of(
                        new SavedList(
                                1,
                                NOON,
                                new SavedList.Draft(
                                        "mine",
                                        2,
                                        SECRET,
                                        List.of(PROGRAM),
                                        1400,
                                        List.of(0.25, 1.0 / 3, 0.75),
                                        List.of("directory=2025.1")))),
                List.of(
                        new CorrectionEntry(NOON, correction, Action.MADE),
                        new CorrectionEntry(NOON.plusSeconds(1), correction, Action.WITHDRAWN)),
                List.of(new NoteEntry(NOON, PROGRAM, SECRET), new NoteEntry(NOON, PROGRAM, "")),
                Map.of("open-profile", "mine"));
    }

    /// Fills a folder with the sample workspace.
    static void fill(Path folder) {
        try (SqliteWorkspaceStore store = SqliteWorkspaceStore.open(folder, CLOCK)) {
            store.replaceWith(contents(), NOON);
        }
    }

    /// Makes the sample of the current layout: once, when a layout is new.
    static void main(String[] arguments) {
        fill(Path.of(arguments[0]));
    }
}
