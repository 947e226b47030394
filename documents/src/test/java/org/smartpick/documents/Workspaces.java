package org.smartpick.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.smartpick.testkit.Generator;

/// Whole workspaces that a store could hold.
final class Workspaces {
    private static final AcgmeId PROGRAM = AcgmeId.of("0400121010");

    private Workspaces() {}

    /// A small workspace with one of everything.
    static WorkspaceContents sample() {
        return of(
                List.of(ApplicantDraft.empty().with("exams.step2ck.score", "238")),
                "a note",
                1.0 / 3);
    }

    /// Any number of versions, wild texts, any chance.
    static Generator<WorkspaceContents> any() {
        Generator<String> text =
                Generator.texts("ab \"\\{}[],:\n\t\u0001\u2028\u00e9\uD83E\uDE7A", 0, 20);
        return draw ->
                of(
                        Generator.lists(Drafts.any(), 1, 4).next(draw),
                        text.next(draw),
                        Generator.doubles(0, 1).next(draw));
    }

    private static FigureEntry figure(Instant at, int year, Amount amount, String source) {
        return new FigureEntry(
                at,
                new OwnFigure(
                        PROGRAM, FigureKind.INTERVIEWED_US_IMG, Season.of(year), amount, source));
    }

    private static WorkspaceContents of(List<ApplicantDraft> drafts, String text, double chance) {
        Instant at = Instant.parse("2026-11-23T12:00:00.123456789Z");
        List<ProfileVersion> profiles = new ArrayList<>();
        for (ApplicantDraft draft : drafts) {
            profiles.add(new ProfileVersion("my profile", profiles.size() + 1, at, draft));
        }
        Correction correction =
                new Correction(
                        PROGRAM, "min_step2", "220", "s" + text, LocalDate.of(2026, 11, 1), text);
        return new WorkspaceContents(
                profiles,
                List.of("my profile"),
                List.of(
                        new SavedList(
                                3,
                                at,
                                new SavedList.Draft(
                                        "my profile",
                                        1,
                                        text,
                                        List.of(PROGRAM),
                                        1400,
                                        List.of(0.0, chance, 1.0),
                                        List.of("a=1")))),
                List.of(
                        new CorrectionEntry(at, correction, Action.MADE),
                        new CorrectionEntry(at, correction, Action.WITHDRAWN)),
                List.of(new NoteEntry(at, PROGRAM, text)),
                List.of(
                        figure(at, 2025, new Amount.Counted(12, 340), text),
                        figure(at, 2026, new Amount.Rounded(100 * chance, 0.1, 300), text),
                        figure(at, 2027, new Amount.Assumed(4, 1, 60), text)),
                new WorkspaceContents.Rest(
                        Map.of("open-profile", text),
                        List.of(
                                new Entry("story", "1", at, "{\"version\":1}"),
                                new Entry("story", "1", at, ""))));
    }
}
