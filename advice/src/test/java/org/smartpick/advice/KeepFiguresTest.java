package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.evidence.ApplicationCounts;
import org.smartpick.advice.evidence.EvidenceReader;
import org.smartpick.advice.figure.FigurePreview;
import org.smartpick.advice.figure.FigureSource;
import org.smartpick.advice.figure.KeepFigures;
import org.smartpick.advice.figure.LearnedModel;
import org.smartpick.advice.port.FigureFiles;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.domain.figure.Amount;
import org.smartpick.domain.figure.FigureKind;
import org.smartpick.domain.figure.FigureMapping;
import org.smartpick.domain.figure.OwnFigure;
import org.smartpick.domain.program.Program;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.prediction.own.OwnEvidence;

/// Invented figures over the bundled catalog.
class KeepFiguresTest {
    private static final AcgmeId PROGRAM = AcgmeId.of("1400500001");
    private static final FigureSource FILE = () -> new ByteArrayInputStream(new byte[0]);
    private static final FigureMapping MAPPING = new FigureMapping(Map.of());

    private final RealWorld world = new RealWorld();
    private final List<OwnFigure> inFile =
            List.of(
                    figure(2025, new Amount.Counted(12, 340)),
                    figure(2026, new Amount.Counted(30, 340)));
    private final KeepFigures keep =
            new KeepFigures(
                    world.shelf,
                    world.store,
                    new Told(),
                    new KeepFigures.Known(
                            () -> RealWorld.SEASON, ApplicationCounts.read(Datasets.bundled())),
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    /// A file that says what the test says.
    private final class Told implements FigureFiles {
        @Override
        public Parsed<List<String>> headers(InputStream file) {
            return Parsed.read(List.of("acgme_id", "season", "interview_rate_us_img", "junk"));
        }

        @Override
        public FigureReading read(InputStream file, Request request) {
            assertThat(request.programs().findByNumber(PROGRAM.value())).contains(PROGRAM);
            assertThat(request.programs().findByNumber("0000000000")).isEmpty();
            assertThat(request.programs().findUsualApplications(PROGRAM).orElseThrow())
                    .isBetween(500.0, 10_000.0);
            assertThat(request.source()).hasSizeLessThanOrEqualTo(OwnFigure.LONGEST_SOURCE);
            return new FigureReading(inFile, inFile.size(), 0, List.of(), 0, List.of());
        }
    }

    private static OwnFigure figure(int year, Amount amount) {
        return new OwnFigure(
                PROGRAM, FigureKind.INTERVIEWED_US_IMG, Season.of(year), amount, "a tool");
    }

    private FigurePreview preview() {
        try {
            return keep.preview(FILE, MAPPING, "s".repeat(500));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void findsTheProgramOfACode() throws IOException {
        FigureFiles files =
                new FigureFiles() {
                    @Override
                    public Parsed<List<String>> headers(InputStream file) {
                        return Parsed.read(List.of());
                    }

                    @Override
                    public FigureReading read(InputStream file, Request request) {
                        Program program =
                                world.shelf.specialties().stream()
                                        .flatMap(s -> world.shelf.openPrograms(s).stream())
                                        .filter(one -> !one.tracks().isEmpty())
                                        .findFirst()
                                        .orElseThrow();
                        assertThat(
                                        request.programs()
                                                .findByCode(program.tracks().getFirst().code()))
                                .contains(program.id());
                        assertThat(request.programs().findByCode("none")).isEmpty();
                        return FigureReading.refused(List.of());
                    }
                };
        new KeepFigures(
                        world.shelf,
                        world.store,
                        files,
                        new KeepFigures.Known(() -> RealWorld.SEASON, Map.of()),
                        Clock.systemUTC())
                .preview(FILE, MAPPING, "");
    }

    @Test
    void guessesTheColumnsAndLeavesOutWhatItDoesNotKnow() throws IOException {
        FigureMapping mapping = keep.guess(FILE).findValue().orElseThrow();
        assertThat(mapping.problems()).isEmpty();
        assertThat(mapping.unread()).containsExactly("junk");
    }

    @Test
    void changesNothingBeforeItIsAccepted() {
        FigurePreview preview = preview();
        assertThat(preview.programs()).isEqualTo(1);
        assertThat(preview.replaced()).isZero();
        assertThat(keep.list()).isEmpty();
    }

    @Test
    void saysHowManyItReplaces() {
        keep.accept(preview());
        assertThat(keep.list(PROGRAM)).isEqualTo(inFile);
        assertThat(preview().replaced()).isEqualTo(2);
    }

    @Test
    void makesEveryKeptAnswerStaleWhenFiguresChange() {
        long before = world.shelf.revision();
        keep.accept(preview());
        assertThat(world.shelf.revision()).isGreaterThan(before);
        long kept = world.shelf.revision();
        assertThat(keep.forget(PROGRAM)).isEqualTo(2);
        assertThat(world.shelf.revision()).isGreaterThan(kept);
        assertThat(keep.forgetAll()).isZero();
    }

    @Test
    void learnsFromWhatIsKeptAndUnlearnsWhatIsForgotten() {
        Datasets datasets = Datasets.bundled();
        PublishedEvidence evidence =
                EvidenceReader.read(datasets, world.shelf.catalog().specialties());
        LearnedModel model =
                new LearnedModel(
                        SeasonChanceModel.of(evidence),
                        new OwnEvidence(evidence, ProgramOpenness.none()),
                        world.shelf,
                        world.store);
        assertThat(model.updates(PROGRAM, RealWorld.SEASON)).isEmpty();
        keep.accept(preview());
        assertThat(model.updates(PROGRAM, RealWorld.SEASON))
                .singleElement()
                .satisfies(update -> assertThat(update.figures()).hasSize(2));
        keep.forget(PROGRAM);
        assertThat(model.updates(PROGRAM, RealWorld.SEASON)).isEmpty();
    }
}
