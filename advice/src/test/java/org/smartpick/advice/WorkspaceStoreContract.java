package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// What every workspace store promises.
public abstract class WorkspaceStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456789Z");
    private static final AcgmeId PROGRAM = AcgmeId.of("0400121010");
    private static final ApplicantDraft FIRST =
            ApplicantDraft.empty().with("exams.step2ck.score", "238");
    private static final ApplicantDraft SECOND =
            FIRST.with("profile.name", "Zoë “Z” \uD83E\uDE7A\n");

    private WorkspaceStore store = new InMemoryWorkspaceStore();

    /// An empty store.
    protected abstract WorkspaceStore openEmpty();

    @BeforeEach
    void open() {
        store = openEmpty();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void countsVersionsFromOneAndKeepsAll() {
        store.saveProfile("mine", FIRST, NOON);
        store.saveProfile("mine", SECOND, NOON.plusSeconds(60));
        assertThat(store.listVersions("mine")).extracting("version").containsExactly(2, 1);
        assertThat(store.listVersions("mine")).extracting("draft").containsExactly(SECOND, FIRST);
        assertThat(store.findProfile("mine").orElseThrow().savedAt())
                .isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void addsNoVersionForAnUnchangedDraft() {
        store.saveProfile("mine", FIRST, NOON);
        assertThat(store.saveProfile("mine", FIRST, NOON.plusSeconds(1)).version()).isEqualTo(1);
        assertThat(store.listVersions("mine")).hasSize(1);
    }

    @Test
    void keepsTheVersionsOfAProfileThatWasSetAside() {
        store.saveProfile("mine", FIRST, NOON);
        store.saveProfile("hers", SECOND, NOON);
        store.setAside("mine", NOON);
        assertThat(store.listProfiles()).extracting("profile").containsExactly("hers");
        assertThat(store.listVersions("mine")).hasSize(1);
        assertThat(store.contents().setAside()).containsExactly("mine");
    }

    @Test
    void takesASetAsideProfileUpAgainWhenItIsSaved() {
        store.saveProfile("mine", FIRST, NOON);
        store.setAside("mine", NOON);
        store.saveProfile("mine", FIRST, NOON);
        assertThat(store.listProfiles()).extracting("profile").containsExactly("mine");
    }

    @Test
    void keepsListsWithWhatTheyStoodOn() {
        store.saveProfile("mine", FIRST, NOON);
        SavedList.Draft list =
                new SavedList.Draft(
                        "mine",
                        1,
                        "first try",
                        List.of(PROGRAM),
                        1400,
                        List.of(0.25, 0.5, 0.75),
                        List.of("directory=2026"));
        assertThat(store.saveList(list, NOON).number()).isEqualTo(1);
        assertThat(store.saveList(list, NOON).number()).isEqualTo(2);
        assertThat(store.listLists("mine")).extracting("number").containsExactly(2, 1);
        assertThat(store.listLists("mine").getFirst().list()).isEqualTo(list);
        assertThat(store.listLists("hers")).isEmpty();
    }

    @Test
    void refusesAListOfAProfileVersionThatIsNotThere() {
        SavedList.Draft list =
                new SavedList.Draft("mine", 1, "", List.of(), 0, List.of(), List.of());
        assertThatThrownBy(() -> store.saveList(list, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsOneCorrectionAFactInForceAndAllInTheHistory() {
        store.addCorrection(minScore("220"), NOON);
        store.addCorrection(minScore("230"), NOON.plusSeconds(1));
        assertThat(store.listCorrections()).containsExactly(minScore("230"));
        store.withdrawCorrection(PROGRAM, "min_step2", NOON.plusSeconds(2));
        assertThat(store.listCorrections()).isEmpty();
        assertThat(store.contents().corrections()).hasSize(3);
    }

    @Test
    void withdrawsNothingWhereNothingIsInForce() {
        store.withdrawCorrection(PROGRAM, "min_step2", NOON);
        assertThat(store.contents().corrections()).isEmpty();
    }

    @Test
    void takesANoteAwayWithAnEmptyTextAndKeepsItsHistory() {
        store.saveNote(PROGRAM, "kind on the phone", NOON);
        assertThat(store.findNote(PROGRAM)).contains("kind on the phone");
        store.saveNote(PROGRAM, "", NOON.plusSeconds(1));
        assertThat(store.findNote(PROGRAM)).isEmpty();
        assertThat(store.contents().notes()).hasSize(2);
    }

    @Test
    void keepsOneFigureAProgramKindAndSeason() {
        store.keepFigures(List.of(figure(2026, 14), figure(2025, 12)), NOON);
        store.keepFigures(List.of(figure(2025, 13)), NOON.plusSeconds(1));
        assertThat(store.listFigures()).containsExactly(figure(2025, 13), figure(2026, 14));
        assertThat(store.contents().figures())
                .extracting(WorkspaceContents.FigureEntry::at)
                .containsExactly(NOON.plusSeconds(1), NOON);
    }

    @Test
    void keepsEveryFormOfAFigure() {
        AcgmeId other = AcgmeId.of("1400500001");
        List<OwnFigure> figures =
                List.of(
                        figure(2025, 0),
                        new OwnFigure(
                                PROGRAM,
                                FigureKind.RESIDENTS_IMG,
                                Season.of(2024),
                                new Amount.Rounded(12.5, 0.1, 40),
                                "Zoë’s “tool”"),
                        new OwnFigure(
                                other,
                                FigureKind.INTERVIEWED_NON_US_IMG,
                                Season.of(2024),
                                new Amount.Assumed(0, 1, 60),
                                ""));
        store.keepFigures(figures, NOON);
        assertThat(store.listFigures()).isEqualTo(figures);
    }

    @Test
    void forgetsFiguresOfAProgramOrAll() {
        AcgmeId other = AcgmeId.of("1400500001");
        OwnFigure kept =
                new OwnFigure(
                        other,
                        FigureKind.INTERVIEWED_US_MD,
                        Season.of(2026),
                        new Amount.Counted(1, 2),
                        "");
        store.keepFigures(List.of(figure(2025, 12), figure(2026, 12), kept), NOON);
        assertThat(store.forgetFigures(PROGRAM)).isEqualTo(2);
        assertThat(store.listFigures()).containsExactly(kept);
        assertThat(store.forgetFigures()).isEqualTo(1);
        assertThat(store.forgetFigures()).isZero();
        assertThat(store.contents().figures()).isEmpty();
    }

    @Test
    void keepsEveryVersionOfASmallDocument() {
        Entries entries = store.entries();
        Entry first = new Entry("story", "b", NOON, "{\"a\":1}");
        Entry second = new Entry("story", "b", NOON.plusSeconds(1), "{\"a\":2}");
        Entry other = new Entry("story", "a", NOON, "{}");
        List.of(first, second, other, new Entry("try", "b", NOON, "{}")).forEach(entries::save);
        entries.save(new Entry("story", "b", NOON.plusSeconds(2), second.text()));
        assertThat(entries.list("story")).containsExactly(other, second);
        assertThat(entries.listVersions("story", "b")).containsExactly(second, first);
        assertThat(entries.find("story", "c")).isEmpty();
    }

    @Test
    void takesADocumentAwayAndKeepsItsHistoryUnlessItIsErased() {
        Entries entries = store.entries();
        Entry first = new Entry("try", "1", NOON, "{}");
        entries.save(first);
        entries.remove("try", "1", NOON.plusSeconds(1));
        entries.remove("try", "2", NOON);
        assertThat(entries.find("try", "1")).isEmpty();
        assertThat(entries.list("try")).isEmpty();
        assertThat(entries.listVersions("try", "1")).hasSize(2).endsWith(first);
        assertThat(store.contents().entries()).hasSize(2);
        assertThat(entries.erase("try", "1")).isEqualTo(2);
        assertThat(store.contents().entries()).isEmpty();
    }

    @Test
    void remembersTheNewestValueOfASetting() {
        store.saveSetting("open", "mine");
        store.saveSetting("open", "hers");
        assertThat(store.findSetting("open")).contains("hers");
        assertThat(store.findSetting("shut")).isEmpty();
    }

    @Test
    void putsAnExportInThePlaceOfEverything() {
        store.saveProfile("mine", FIRST, NOON);
        store.setAside("mine", NOON);
        store.addCorrection(minScore("220"), NOON);
        store.saveNote(PROGRAM, "text", NOON);
        store.keepFigures(List.of(figure(2025, 12), figure(2026, 14)), NOON);
        store.entries().save(new Entry("story", "1", NOON, "{}"));
        store.saveSetting("open", "mine");
        WorkspaceContents before = store.contents();
        store.saveProfile("hers", SECOND, NOON);
        store.saveNote(PROGRAM, "changed", NOON);
        store.forgetFigures();
        store.replaceWith(before, NOON);
        assertThat(store.contents()).isEqualTo(before);
    }

    @Test
    void erasesEverythingAndGoesOn() {
        store.saveProfile("mine", FIRST, NOON);
        store.saveSetting("open", "mine");
        store.keepFigures(List.of(figure(2025, 12)), NOON);
        store.erase();
        assertThat(store.contents())
                .isEqualTo(
                        new WorkspaceContents(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                org.smartpick.advice.port.WorkspaceContents.Rest.NONE));
        assertThat(store.saveProfile("mine", SECOND, NOON).version()).isEqualTo(1);
    }

    @Test
    void isHealthy() {
        store.saveProfile("mine", FIRST, NOON);
        assertThat(store.health().problems()).isEmpty();
    }

    private static OwnFigure figure(int year, int interviewed) {
        return new OwnFigure(
                PROGRAM,
                FigureKind.INTERVIEWED_US_IMG,
                Season.of(year),
                new Amount.Counted(interviewed, 340),
                "a tool");
    }

    private static Correction minScore(String value) {
        return new Correction(
                PROGRAM, "min_step2", value, "the program's page", LocalDate.of(2026, 11, 1), "");
    }
}
