package org.smartpick.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.ProfileVersion;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceContents.Action;
import org.smartpick.advice.port.WorkspaceContents.CorrectionEntry;
import org.smartpick.advice.port.WorkspaceContents.FigureEntry;
import org.smartpick.advice.port.WorkspaceContents.NoteEntry;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;
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

    /// One of everything that there is.
    static WorkspaceContents contents() {
        return contents(Schema.CURRENT.newest());
    }

    /// What the kept sample of a layout holds: figures came with the second.
    static WorkspaceContents contents(int layout) {
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
                layout < 2 ? List.of() : figures(),
                new WorkspaceContents.Rest(
                        Map.of("open-profile", "mine"), layout < 3 ? List.of() : entries()));
    }

    private static List<Entry> entries() {
        String story = "{\"version\":1,\"title\":\"" + SECRET + "\"}";
        return List.of(
                new Entry("story", "1", NOON, story),
                new Entry("story", "2", NOON, story),
                new Entry("story", "2", NOON.plusSeconds(1), ""));
    }

    private static List<FigureEntry> figures() {
        return List.of(
                figure(FigureKind.INTERVIEWED_US_IMG, 2025, new Amount.Counted(12, 340)),
                figure(FigureKind.INTERVIEWED_US_IMG, 2026, new Amount.Rounded(4.5, 0.1, 300)),
                figure(FigureKind.RESIDENTS_IMG, 2026, new Amount.Assumed(40, 1, 20)));
    }

    private static FigureEntry figure(FigureKind kind, int year, Amount amount) {
        return new FigureEntry(NOON, new OwnFigure(PROGRAM, kind, Season.of(year), amount, SECRET));
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
