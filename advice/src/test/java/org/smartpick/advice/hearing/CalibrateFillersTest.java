package org.smartpick.advice.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.InMemoryWorkspaceStore;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.SoundFormat;
import org.smartpick.advice.port.SoundShelf;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.advice.port.VoiceMeter;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// What becomes of the measures of two takes: the first of ums, the second of the sentence.
class CalibrateFillersTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-01-10T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Double> FIVE = List.of(0.5, 0.45, 0.4, 0.6, 0.2);

    private final Entries entries = new InMemoryWorkspaceStore().entries();
    private final KeepFillerEar kept = new KeepFillerEar(() -> entries, CLOCK);
    private final List<VoiceMeter.Measure> measures = new ArrayList<>();
    private int names;
    private final HearAnswer hear =
            new HearAnswer(
                    new HearAnswer.Means(
                            new TwentyWords(), new Plain(), new NoShelf(), () -> "take-" + names++),
                    kept::ear,
                    HearingLimits.USUAL,
                    CLOCK);

    @Test
    void putsTheValuesBetweenReadingAndUm() {
        FillerEar ear = made(um(FIVE, 0.001, 0.1), read(0.1, 0.2)).calibration().ear();
        // The second shortest um is 0.4: 0.1 + 0.4 x 0.3, and 0.2 + 0.4 x 0.2.
        assertThat(ear).isEqualTo(new FillerEar(0.22, 0.28, 0.01));
        assertThat(kept.ear()).isEqualTo(ear);
    }

    @Test
    void keepsTheUsualValueWhereReadingAndUmOverlapAndSaysSo() {
        Calibration.Made made = made(um(FIVE, 0.001, 0.1), read(0.45, 0.5));
        assertThat(made.calibration().ear().voicedSeconds())
                .isEqualTo(FillerEar.USUAL.voicedSeconds());
        assertThat(made.calibration().ear().stretchedSeconds())
                .isEqualTo(FillerEar.USUAL.stretchedSeconds());
        assertThat(made.doubts())
                .hasSize(2)
                .allSatisfy(doubt -> assertThat(doubt).contains("the usual value stays"));
        assertThat(made.doubtfulWords()).containsExactly("and");
    }

    @Test
    void refusesAnotherNumberOfSounds() {
        assertThat(field(um(List.of(0.5, 0.4), 0.001, 0.1), read(0.1, 0.2))).isEqualTo("ums");
        List<Double> many = new ArrayList<>(FIVE);
        many.addAll(FIVE);
        assertThat(field(um(many, 0.001, 0.1), read(0.1, 0.2))).isEqualTo("ums");
        assertThat(kept.find()).isEmpty();
    }

    @Test
    void refusesARoomAsLoudAsTheVoice() {
        assertThat(field(um(FIVE, 0.06, 0.1), read(0.1, 0.2))).isEqualTo("microphone");
    }

    @Test
    void refusesATakeThatIsGone() {
        String read = take();
        assertThat(calibrate().calibrate("gone", read)).isInstanceOf(Parsed.Refused.class);
        assertThat(hear.find(read)).isEmpty();
        assertThat(calibrate().has(read)).isFalse();
    }

    @Test
    void forgetsBothTakesWhateverComesOfThem() {
        String ums = take();
        String read = take();
        measures.add(um(List.of(), 0.001, 0.1));
        measures.add(read(0.1, 0.2));
        assertThat(calibrate().calibrate(ums, read)).isInstanceOf(Parsed.Refused.class);
        assertThat(hear.find(ums)).isEmpty();
        assertThat(hear.find(read)).isEmpty();
    }

    @Test
    void goesBackToTheUsualValues() {
        made(um(FIVE, 0.001, 0.1), read(0.1, 0.2));
        calibrate().undo();
        assertThat(calibrate().find()).isEmpty();
        assertThat(kept.ear()).isEqualTo(FillerEar.USUAL);
        assertThat(entries.listVersions("filler-ear", "me")).isEmpty();
    }

    private Calibration.Made made(VoiceMeter.Measure um, VoiceMeter.Measure read) {
        return ((Parsed.Read<Calibration.Made>) calibrated(um, read)).value();
    }

    private String field(VoiceMeter.Measure um, VoiceMeter.Measure read) {
        return ((Parsed.Refused<Calibration.Made>) calibrated(um, read)).problem().field();
    }

    private Parsed<Calibration.Made> calibrated(VoiceMeter.Measure um, VoiceMeter.Measure read) {
        measures.add(um);
        measures.add(read);
        return calibrate().calibrate(take(), take());
    }

    private CalibrateFillers calibrate() {
        return new CalibrateFillers(hear, new Given(), kept);
    }

    private String take() {
        String take = hear.begin();
        hear.accept(take, 0, new byte[Transcriber.BYTES_A_SECOND]);
        hear.end(take);
        return take;
    }

    private static VoiceMeter.Measure um(List<Double> seconds, double quiet, double voice) {
        return new VoiceMeter.Measure(seconds, quiet, voice, 0, List.of());
    }

    private static VoiceMeter.Measure read(double gap, double word) {
        return new VoiceMeter.Measure(
                List.of(3.0),
                0.05,
                0.12,
                gap,
                List.of(
                        new VoiceMeter.SmallWord("the", 0.1),
                        new VoiceMeter.SmallWord("and", word)));
    }

    /// Gives the measures that a test put in, one after the other.
    private final class Given implements VoiceMeter {
        @Override
        public Measure measure(byte[] sound, Timeline heard) {
            return measures.removeFirst();
        }

        @Override
        public int count(byte[] sound, Timeline heard, FillerEar ear) {
            return 0;
        }
    }

    private static final class TwentyWords implements Transcriber {
        @Override
        public Readiness readiness() {
            return new Readiness.Ready("twenty words");
        }

        @Override
        public void prepare() {
            // It is always ready.
        }

        @Override
        public void close() {
            // It holds nothing.
        }

        @Override
        public Listening listen(FillerEar ear) {
            return new Listening() {
                @Override
                public void hear(byte[] sound) {
                    // It says the same of any sound.
                }

                @Override
                public String said() {
                    return "";
                }

                @Override
                public Timeline finish() {
                    List<HeardWord> words = new ArrayList<>();
                    for (int i = 0; i < 20; i++) {
                        words.add(new HeardWord("w" + i, i, i + 0.5, 1));
                    }
                    return Timeline.of(20, words);
                }

                @Override
                public void close() {
                    // It holds nothing.
                }
            };
        }
    }

    private static final class Plain implements SoundFormat {
        @Override
        public Parsed<byte[]> read(byte[] file) {
            return Parsed.read(file);
        }

        @Override
        public byte[] write(byte[] sound) {
            return sound.clone();
        }
    }

    private static final class NoShelf implements SoundShelf {
        @Override
        public void keep(String name, byte[] wave, LocalDate until) {
            throw new AssertionError("a calibration keeps no sound");
        }

        @Override
        public List<Kept> list() {
            return List.of();
        }

        @Override
        public byte[] bytes(String name) {
            return new byte[0];
        }

        @Override
        public void erase(String name) {
            // There is nothing.
        }

        @Override
        public void eraseAll() {
            // There is nothing.
        }

        @Override
        public int eraseOlderThan(LocalDate day) {
            return 0;
        }
    }
}
