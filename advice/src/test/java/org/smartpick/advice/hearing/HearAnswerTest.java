package org.smartpick.advice.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.hearing.HearAnswer.Accepted;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.SoundFormat;
import org.smartpick.advice.port.SoundShelf;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// Takes of an answer: their order, their limits and their end. The ear is a plain one that hears a
/// word a second.
class HearAnswerTest {
    private static final byte[] SECOND = new byte[Transcriber.BYTES_A_SECOND];
    private static final HearingLimits SMALL =
            new HearingLimits(10, 20 * Transcriber.BYTES_A_SECOND, 3, Duration.ofMinutes(30), 366);

    private final HandClock clock = new HandClock();
    private final PlainEar ear = new PlainEar();
    private final PlainShelf shelf = new PlainShelf();
    private int names;
    private final HearAnswer hear = with(SMALL);

    @Test
    void hearsChunksInOrderAndEachOnce() {
        String take = hear.begin();
        assertThat(hear.accept(take, 0, SECOND)).isEqualTo(new Accepted.Heard(1, "w0"));
        assertThat(hear.accept(take, 0, SECOND)).isEqualTo(new Accepted.Heard(1, "w0"));
        assertThat(hear.accept(take, 2, SECOND)).isEqualTo(new Accepted.OutOfOrder());
        assertThat(hear.accept(take, 1, SECOND)).isEqualTo(new Accepted.Heard(2, "w0 w1"));
        assertThat(hear.find(take)).isEmpty();
        assertThat(hear.end(take).orElseThrow().text()).isEqualTo("w0 w1");
        assertThat(hear.end(take)).isEqualTo(hear.find(take));
        assertThat(hear.accept(take, 2, SECOND)).isEqualTo(new Accepted.Heard(2, "w0 w1"));
    }

    @Test
    void takesTheLastSecondOfTheLimitAndNotOneMore() {
        String take = hear.begin();
        for (int i = 0; i < 10; i++) {
            assertThat(hear.accept(take, i, SECOND)).isInstanceOf(Accepted.Heard.class);
        }
        assertThat(hear.accept(take, 10, new byte[2])).isEqualTo(new Accepted.Full());
        assertThat(hear.end(take).orElseThrow().seconds()).isEqualTo(10);
    }

    @Test
    void knowsNothingOfOtherTakes() {
        assertThat(hear.accept("other", 0, SECOND)).isEqualTo(new Accepted.Gone());
        assertThat(hear.end("other")).isEmpty();
        assertThat(hear.wave("other")).isEmpty();
        assertThat(hear.correct("other", "words")).isEmpty();
    }

    @Test
    void keepsWordsWhenItForgetsSound() {
        String take = said(2);
        assertThat(hear.wave(take)).isPresent();
        hear.forgetSound(take);
        assertThat(hear.wave(take)).isEmpty();
        assertThat(hear.find(take).orElseThrow().text()).isEqualTo("w0 w1");
        hear.drop(take);
        assertThat(hear.find(take)).isEmpty();
    }

    @Test
    void putsHerOwnWordingInTheirPlace() {
        String take = said(2);
        assertThat(hear.correct(take, "W0 right").orElseThrow().text()).isEqualTo("W0 right");
        assertThat(hear.find(take).orElseThrow().words().get(1).startSeconds()).isEqualTo(1);
    }

    @Test
    void forgetsSoundThatNobodyTouchedForHalfAnHour() {
        String take = said(2);
        clock.forward(Duration.ofMinutes(31));
        hear.begin();
        assertThat(hear.wave(take)).isEmpty();
        assertThat(hear.find(take)).isPresent();
    }

    @Test
    void forgetsSoundAfterHalfAnHourWithoutAnybodyAsking() {
        String finished = said(2);
        String abandoned = hear.begin();
        hear.accept(abandoned, 0, SECOND);
        clock.forward(Duration.ofMinutes(20));
        assertThat(hear.wave(finished)).isPresent();
        clock.forward(Duration.ofMinutes(29));
        hear.tidy();
        assertThat(hear.accept(abandoned, 1, SECOND)).isEqualTo(new Accepted.Heard(0, ""));
        assertThat(ear.open).isZero();
        clock.forward(Duration.ofMinutes(2));
        hear.tidy();
        assertThat(hear.find(finished).orElseThrow().text()).isEqualTo("w0 w1");
        assertThat(hear.wave(finished)).isEmpty();
    }

    @Test
    void erasesKeptRecordingsOnTheirDayWithoutAnybodyAsking() {
        String take = said(1);
        hear.keep(take, LocalDate.now(clock).plusDays(1));
        clock.forward(Duration.ofDays(1));
        hear.tidy();
        assertThat(shelf.kept).hasSize(1);
        clock.forward(Duration.ofDays(1));
        hear.tidy();
        assertThat(shelf.kept).isEmpty();
    }

    @Test
    void forgetsTheOldestSoundWhenRoomIsNeeded() {
        String first = said(8);
        String second = said(8);
        String third = said(8);
        assertThat(hear.wave(first)).isEmpty();
        assertThat(hear.wave(second)).isPresent();
        assertThat(hear.wave(third)).isPresent();
        assertThat(hear.find(first)).isPresent();
    }

    @Test
    void remembersOnlySoManyTakes() {
        String first = said(1);
        List<String> others = List.of(said(1), said(1), said(1));
        assertThat(hear.find(first)).isEmpty();
        assertThat(others).allSatisfy(take -> assertThat(hear.find(take)).isPresent());
    }

    @Test
    void keepsARecordingOnlyWithADay() {
        String take = said(3);
        LocalDate today = LocalDate.now(clock);
        assertThat(shelf.kept).isEmpty();
        assertThat(hear.keep(take, today.minusDays(1))).isInstanceOf(Parsed.Refused.class);
        assertThat(hear.keep(take, today.plusDays(367))).isInstanceOf(Parsed.Refused.class);
        assertThat(shelf.kept).isEmpty();
        assertThat(hear.keep(take, today.plusDays(2))).isEqualTo(Parsed.read(today.plusDays(2)));
        assertThat(hear.listKept()).hasSize(1);
        clock.forward(Duration.ofDays(3));
        assertThat(hear.listKept()).isEmpty();
    }

    @Test
    void forgetsEverythingAtTheEnd() {
        String take = said(1);
        String open = hear.begin();
        hear.close();
        assertThat(hear.find(take)).isEmpty();
        assertThat(hear.find(open)).isEmpty();
        assertThat(ear.open).isZero();
    }

    @Test
    void refusesAFileBeyondTheLimit() {
        assertThat(hear.hearFile(new byte[10 * SECOND.length]))
                .isInstanceOfSatisfying(
                        Parsed.Read.class,
                        read -> assertThat(((Timeline) read.value()).seconds()).isEqualTo(10));
        assertThat(hear.hearFile(new byte[10 * SECOND.length + 2]))
                .isInstanceOf(Parsed.Refused.class);
        assertThat(ear.open).isZero();
    }

    @Test
    void hearsATakeAgainFromItsBeginningWhenTheEngineBrokeOnce() {
        String take = hear.begin();
        hear.accept(take, 0, SECOND);
        ear.broken = true;
        assertThat(hear.accept(take, 1, SECOND)).isEqualTo(new Accepted.Heard(2, "w0 w1"));
        assertThat(hear.accept(take, 2, SECOND)).isEqualTo(new Accepted.Heard(3, "w0 w1 w2"));
        assertThat(hear.end(take).orElseThrow().text()).isEqualTo("w0 w1 w2");
        assertThat(ear.open).isZero();
    }

    @Test
    void hearsATakeAgainWhenTheEngineBrokeAtItsEnd() {
        String take = hear.begin();
        hear.accept(take, 0, SECOND);
        ear.broken = true;
        assertThat(hear.end(take).orElseThrow().text()).isEqualTo("w0");
        assertThat(hear.wave(take)).isPresent();
    }

    @Test
    void givesUpWhenTheEngineBreaksTwiceAtOneTake() {
        String take = hear.begin();
        hear.accept(take, 0, SECOND);
        ear.broken = true;
        hear.accept(take, 1, SECOND);
        ear.broken = true;
        assertThatThrownBy(() -> hear.accept(take, 2, SECOND)).isInstanceOf(HearingException.class);
    }

    @Test
    void takesTenMinutesOfOneAnswerAndFiftyMebibytesOfAll() {
        HearAnswer usual = with(HearingLimits.USUAL);
        byte[] minute = new byte[60 * Transcriber.BYTES_A_SECOND];
        List<String> names = new ArrayList<>();
        for (int take = 0; take < 3; take++) {
            String name = usual.begin();
            names.add(name);
            for (int i = 0; i < 10; i++) {
                assertThat(usual.accept(name, i, minute)).isInstanceOf(Accepted.Heard.class);
            }
            assertThat(usual.accept(name, 10, new byte[2])).isEqualTo(new Accepted.Full());
            assertThat(usual.end(name).orElseThrow().seconds()).isEqualTo(600);
        }
        // Three times 18.3 MiB are over 50 MiB: the oldest sound goes, its words stay.
        assertThat(usual.wave(names.get(0))).isEmpty();
        assertThat(usual.wave(names.get(1))).isPresent();
        assertThat(usual.wave(names.get(2))).isPresent();
        assertThat(usual.find(names.get(0)).orElseThrow().words()).hasSize(600);
    }

    private HearAnswer with(HearingLimits limits) {
        return new HearAnswer(
                new HearAnswer.Means(ear, new PlainFormat(), shelf, () -> "take-" + names++),
                () -> FillerEar.USUAL,
                limits,
                clock);
    }

    private String said(int seconds) {
        String take = hear.begin();
        for (int i = 0; i < seconds; i++) {
            hear.accept(take, i, SECOND);
        }
        hear.end(take);
        return take;
    }

    private static final class HandClock extends Clock {
        // Moved by hand.
        private Instant now = Instant.parse("2027-01-10T12:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static final class PlainEar implements Transcriber {
        // How many answers are being heard.
        private int open;
        // Whether the next that it is asked for goes wrong.
        private boolean broken;

        private void check() {
            if (broken) {
                broken = false;
                throw new HearingException("broke");
            }
        }

        @Override
        public Readiness readiness() {
            return new Readiness.Ready("plain");
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
        public Listening listen(FillerEar fillers) {
            open++;
            return new Listening() {
                // What came in.
                private int bytes;

                @Override
                public void hear(byte[] sound) {
                    check();
                    bytes += sound.length;
                }

                @Override
                public String said() {
                    return words().text();
                }

                @Override
                public Timeline finish() {
                    check();
                    return words();
                }

                private Timeline words() {
                    List<HeardWord> words = new ArrayList<>();
                    for (int i = 0; i < bytes / BYTES_A_SECOND; i++) {
                        words.add(new HeardWord("w" + i, i, i + 0.5, 1));
                    }
                    return Timeline.of((double) bytes / BYTES_A_SECOND, words);
                }

                @Override
                public void close() {
                    open--;
                }
            };
        }
    }

    private static final class PlainFormat implements SoundFormat {
        @Override
        public Parsed<byte[]> read(byte[] file) {
            return Parsed.read(file);
        }

        @Override
        public byte[] write(byte[] sound) {
            return sound.clone();
        }
    }

    private static final class PlainShelf implements SoundShelf {
        private final Map<String, LocalDate> kept = new LinkedHashMap<>();

        @Override
        public void keep(String name, byte[] wave, LocalDate until) {
            kept.put(name, until);
        }

        @Override
        public List<Kept> list() {
            return kept.entrySet().stream()
                    .map(entry -> new Kept(entry.getKey(), entry.getValue(), 1))
                    .toList();
        }

        @Override
        public byte[] bytes(String name) {
            return new byte[kept.containsKey(name) ? 1 : 0];
        }

        @Override
        public void erase(String name) {
            kept.remove(name);
        }

        @Override
        public void eraseAll() {
            kept.clear();
        }

        @Override
        public int eraseOlderThan(LocalDate day) {
            int before = kept.size();
            kept.values().removeIf(until -> until.isBefore(day));
            return before - kept.size();
        }
    }
}
