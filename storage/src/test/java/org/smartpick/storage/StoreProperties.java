package org.smartpick.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartpick.storage.Samples.CLOCK;
import static org.smartpick.storage.Samples.NOON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.InMemoryWorkspaceStore;
import org.smartpick.advice.port.SavedList;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// Random work on the real store and on the plain model gives the same, also across closing and
/// opening.
class StoreProperties {
    private static final List<String> NAMES = List.of("mine", "hers", "Zo\u00eb \uD83E\uDE7A");
    private static final List<AcgmeId> PROGRAMS =
            List.of(AcgmeId.of("0400121010"), AcgmeId.of("1400121010"));

    @TempDir Path folder;

    private int cases;

    @Test
    void doesWhatThePlainModelDoes() throws IOException {
        Path template = folder.resolve("template");
        SqliteWorkspaceStore.open(template, CLOCK).close();
        Property.forAll(Generator.lists(steps(), 1, 40))
                .withCount(40)
                .holds(steps -> {
                    Path place = Files.createDirectories(folder.resolve("case" + cases++));
                    Files.copy(template.resolve("workspace.db"), place.resolve("workspace.db"));
                    compare(place, steps);
                });
    }

    private static void compare(Path place, List<Step> steps) {
        WorkspaceStore model = new InMemoryWorkspaceStore();
        SqliteWorkspaceStore store = open(place);
        try {
            for (Step step : steps) {
                if (step instanceof Step.Reopen) {
                    store.close();
                    store = open(place);
                } else {
                    step.on(model);
                    step.on(store);
                }
                assertThat(store.listProfiles()).isEqualTo(model.listProfiles());
                assertThat(store.listCorrections()).isEqualTo(model.listCorrections());
                assertThat(store.listFigures()).isEqualTo(model.listFigures());
            }
            assertThat(store.contents()).isEqualTo(model.contents());
            for (String name : NAMES) {
                assertThat(store.listVersions(name)).isEqualTo(model.listVersions(name));
                assertThat(store.findProfile(name)).isEqualTo(model.findProfile(name));
                assertThat(store.listLists(name)).isEqualTo(model.listLists(name));
                assertThat(store.findSetting(name)).isEqualTo(model.findSetting(name));
            }
            for (AcgmeId program : PROGRAMS) {
                assertThat(store.findNote(program)).isEqualTo(model.findNote(program));
            }
            assertThat(store.health().problems()).isEmpty();
        } finally {
            store.close();
        }
    }

    /// Without the full sync: here it is about what is kept, not about when.
    private static SqliteWorkspaceStore open(Path place) {
        return SqliteWorkspaceStore.open(
                place,
                CLOCK,
                Schema.CURRENT,
                source -> new WithPragma(source, "synchronous = off"));
    }

    private static Generator<Step> steps() {
        Generator<String> name = Generator.choices(NAMES);
        Generator<AcgmeId> program = Generator.choices(PROGRAMS);
        Generator<String> fact = Generator.choices(List.of("min_step2", "visa_j1"));
        Generator<String> text = Generator.texts("ab'\";\u0000\n\u00e9\uD83E\uDE7A", 0, 6);
        Generator<Step> save =
                Generator.zip(
                        name,
                        text,
                        (to, value) ->
                                store ->
                                        store.saveProfile(
                                                to,
                                                ApplicantDraft.empty().with("profile.name", value),
                                                NOON));
        Generator<Step> aside = name.map(of -> store -> store.setAside(of, NOON));
        Generator<Step> list = Generator.zip(name, text, Step::list);
        Generator<Step> correct =
                Generator.zip(
                        program,
                        Generator.zip(fact, text, List::of),
                        (of, said) ->
                                store ->
                                        store.addCorrection(
                                                new Correction(
                                                        of,
                                                        said.get(0),
                                                        said.get(1),
                                                        "s",
                                                        LocalDate.EPOCH,
                                                        ""),
                                                NOON));
        Generator<Step> withdraw =
                Generator.zip(
                        program,
                        fact,
                        (of, about) -> store -> store.withdrawCorrection(of, about, NOON));
        Generator<Step> note =
                Generator.zip(
                        program, text, (about, said) -> store -> store.saveNote(about, said, NOON));
        Generator<Step> set =
                Generator.zip(name, text, (key, value) -> store -> store.saveSetting(key, value));
        return Generator.oneOf(
                List.of(
                        save,
                        save,
                        aside,
                        list,
                        correct,
                        withdraw,
                        note,
                        figures(program),
                        program.map(about -> store -> store.forgetFigures(about)),
                        set,
                        Generator.always(new Step.Reopen())));
    }

    private static Generator<Step> figures(Generator<AcgmeId> program) {
        return Generator.zip(
                program,
                Generator.ints(0, 5),
                (about, count) ->
                        store ->
                                store.keepFigures(
                                        List.of(
                                                figure(about, 2020 + count % 3, count),
                                                figure(about, 2025, count)),
                                        NOON));
    }

    private static OwnFigure figure(AcgmeId program, int year, int count) {
        return new OwnFigure(
                program,
                FigureKind.values()[count],
                Season.of(year),
                new Amount.Counted(count, 5),
                "");
    }

    /// One thing that a person does.
    private interface Step {
        void on(WorkspaceStore store);

        /// A list of the newest version of a profile, where there is one.
        static Step list(String profile, String title) {
            return store ->
                    store.findProfile(profile)
                            .ifPresent(version ->
                                    store.saveList(
                                            new SavedList.Draft(
                                                    profile,
                                                    version.version(),
                                                    title,
                                                    PROGRAMS,
                                                    22,
                                                    List.of(0.1, 0.2, 0.3),
                                                    List.of("a=1")),
                                            NOON));
        }

        /// Closing and opening.
        record Reopen() implements Step {
            @Override
            public void on(WorkspaceStore store) {
                throw new IllegalStateException("done by the comparison");
            }
        }
    }
}
