package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.advice.hearing.CalibrateFillers;
import org.smartpick.advice.hearing.Calibration;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.hearing.HearingLimits;
import org.smartpick.advice.hearing.KeepFillerEar;
import org.smartpick.advice.port.Entries;
import org.smartpick.advice.port.Entry;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.domain.Parsed;
import org.smartpick.speech.sound.LocalVoiceMeter;
import org.smartpick.speech.sound.Wave;
import org.smartpick.speech.voice.SlowVoice;

/// The one-minute calibration with a machine's voice: its ums are all of one kind, so what is shown
/// here is that the way works, not how well it does for people.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalibrationTest {
    private static final byte[] PAUSE = new byte[Transcriber.BYTES_A_SECOND];

    private final LocalTranscriber ears = Ears.packaged();
    private final OneEntry entries = new OneEntry();
    private final KeepFillerEar kept =
            new KeepFillerEar(
                    () -> entries,
                    Clock.fixed(Instant.parse("2027-01-10T12:00:00Z"), ZoneOffset.UTC));

    @TempDir private Path folder;

    @AfterAll
    void close() {
        ears.close();
    }

    @Test
    void findsHerUmsAndKeepsNumbersOnly() {
        HearAnswer hear = hear();
        Calibration.Made made = calibrated(hear, 1.6f);
        System.out.println("calibrated: " + made);
        assertThat(made.calibration().ums()).isEqualTo(5);
        assertThat(made.calibration().found()).isGreaterThanOrEqualTo(4);
        assertThat(made.calibration().falseAlarms()).isLessThanOrEqualTo(1);
        assertThat(entries.text())
                .matches("\\{\"version\":1(,\"[a-z_]+\":[0-9.]+){6}}")
                .hasSizeLessThan(200);
        assertThat(kept.find()).contains(made.calibration());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void usesTheValuesAtTheNextAnswerUntilTheyAreUndone() {
        HearAnswer hear = hear();
        FillerEar own = calibrated(hear, 1.6f).calibration().ear();
        assertThat(kept.ear().voicedSeconds()).isEqualTo(own.voicedSeconds(), within());
        assertThat(kept.ear()).isNotEqualTo(FillerEar.USUAL);
        kept.undo();
        assertThat(kept.ear()).isEqualTo(FillerEar.USUAL);
        assertThat(entries.text()).isEmpty();
    }

    @Test
    void refusesSilenceAndTalkInThePlaceOfUms() {
        kept.undo();
        HearAnswer hear = hear();
        CalibrateFillers calibrate = new CalibrateFillers(hear, new LocalVoiceMeter(), kept);
        String silence = take(hear, new byte[4 * Transcriber.BYTES_A_SECOND]);
        String read = take(hear, spoken(CalibrateFillers.SENTENCE, 1));
        assertThat(calibrate.calibrate(silence, read))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problem().field()).isEqualTo("ums"));
        assertThat(hear.find(silence)).isEmpty();
        assertThat(hear.find(read)).isEmpty();
        assertThat(kept.find()).isEmpty();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.001);
    }

    private Calibration.Made calibrated(HearAnswer hear, float stretch) {
        String ums = take(hear, ums(stretch));
        String read = take(hear, spoken(CalibrateFillers.SENTENCE, 1));
        return switch (new CalibrateFillers(hear, new LocalVoiceMeter(), kept)
                .calibrate(ums, read)) {
            case Parsed.Read<Calibration.Made> made -> made.value();
            case Parsed.Refused<Calibration.Made> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    private HearAnswer hear() {
        return new HearAnswer(
                new HearAnswer.Means(
                        ears,
                        new Wave(),
                        new KeptSounds(folder),
                        () -> UUID.randomUUID().toString()),
                kept::ear,
                HearingLimits.USUAL,
                Clock.systemUTC());
    }

    private static byte[] ums(float stretch) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(PAUSE);
        for (int i = 0; i < CalibrateFillers.UMS; i++) {
            all.writeBytes(spoken("um", stretch + 0.15f * i));
            all.writeBytes(PAUSE);
        }
        return all.toByteArray();
    }

    private static byte[] spoken(String text, float stretch) {
        return switch (new Wave().read(SlowVoice.speak(text, stretch))) {
            case Parsed.Read<byte[]> read -> read.value();
            case Parsed.Refused<byte[]> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    private static String take(HearAnswer hear, byte[] sound) {
        String take = hear.begin();
        int chunk = 16_000;
        for (int i = 0; i * chunk < sound.length; i++) {
            hear.accept(
                    take,
                    i,
                    Arrays.copyOfRange(sound, i * chunk, Math.min(sound.length, (i + 1) * chunk)));
        }
        hear.end(take);
        return take;
    }

    /// A place for documents without a disk.
    private static final class OneEntry implements Entries {
        private final Map<String, Entry> kept = new HashMap<>();

        String text() {
            return kept.isEmpty() ? "" : kept.values().iterator().next().text();
        }

        @Override
        public List<Entry> list(String kind) {
            return List.copyOf(kept.values());
        }

        @Override
        public Optional<Entry> find(String kind, String key) {
            return Optional.ofNullable(kept.get(kind + key));
        }

        @Override
        public List<Entry> listVersions(String kind, String key) {
            return list(kind);
        }

        @Override
        public void save(Entry entry) {
            kept.put(entry.kind() + entry.key(), entry);
        }

        @Override
        public void remove(String kind, String key, Instant at) {
            kept.remove(kind + key);
        }

        @Override
        public int erase(String kind, String key) {
            return kept.remove(kind + key) == null ? 0 : 1;
        }
    }
}
