package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.advice.port.Transcriber.Readiness;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// How well the packaged model hears a person who reads: five sentences, 71 words.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HumanSpeechTest {
    /// Asked for: at most 8 words of 100 wrong.
    private static final double MOST_ERRORS = 0.08;

    private final LocalTranscriber ears = Ears.packaged();

    @AfterAll
    void close() {
        ears.close();
    }

    @Test
    void mistakesAtMostEightWordsOfAHundred() {
        int words = 0;
        int errors = 0;
        for (String sample : Ears.SAMPLES) {
            List<String> said = Ears.words(sample);
            Timeline heard = Ears.hear(ears, Ears.sound(sample));
            words += said.size();
            errors += errors(said, heard.words().stream().map(HeardWord::text).toList());
        }
        double rate = (double) errors / words;
        System.out.printf(
                "word error rate on human samples: %d of %d, %.1f %%%n", errors, words, 100 * rate);
        assertThat(words).isEqualTo(71);
        assertThat(rate).isLessThanOrEqualTo(MOST_ERRORS);
    }

    @Test
    void givesEachWordItsTimeAndCutsAtPauses() {
        byte[] sound = Ears.sound("librivox_0870");
        Timeline heard = Ears.hear(ears, sound);
        assertThat(heard.seconds()).isEqualTo(sound.length / 32_000.0);
        assertThat(heard.words())
                .allSatisfy(word -> {
                    assertThat(word.endSeconds()).isLessThanOrEqualTo(heard.seconds());
                    assertThat(word.seconds()).isBetween(0.02, 1.5);
                });
        assertThat(heard.words().getFirst().startSeconds()).isBetween(0.1, 0.5);
        assertThat(heard.pieces()).isNotEmpty();
    }

    @Test
    void findsNoFillerInReadSentences() {
        long found =
                Ears.SAMPLES.stream()
                        .mapToLong(name -> Ears.hear(ears, Ears.sound(name)).fillers().size())
                        .sum();
        System.out.println("false filler sounds in 24.7 s of reading: " + found);
        assertThat(found).isLessThanOrEqualTo(1);
    }

    @Test
    void tellsWordsWhileTheyAreSpokenAndTheSameInTheEnd() {
        byte[] sound = Ears.sound("librivox_0890");
        try (Transcriber.Listening listening = ears.listen(FillerEar.USUAL)) {
            int half = sound.length / 4 * 2;
            for (int from = 0; from < half; from += 16_000) {
                listening.hear(Arrays.copyOfRange(sound, from, Math.min(half, from + 16_000)));
            }
            for (int i = 0; i < 200 && listening.said().isEmpty(); i++) {
                Thread.onSpinWait();
                java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
            }
            assertThat(listening.said()).contains("unless");
            listening.hear(Arrays.copyOfRange(sound, half, sound.length));
            assertThat(listening.finish().text())
                    .isEqualTo(Ears.hear(ears, sound).text())
                    .endsWith("disposed");
        }
    }

    @Test
    void hearsTwoAnswersAtATimeWithoutMixingThem() {
        byte[] one = Ears.sound("librivox_0880");
        byte[] other = Ears.sound("librivox_0930");
        try (Transcriber.Listening first = ears.listen(FillerEar.USUAL);
                Transcriber.Listening second = ears.listen(FillerEar.USUAL)) {
            first.hear(Arrays.copyOfRange(one, 0, 32_000));
            second.hear(other);
            first.hear(Arrays.copyOfRange(one, 32_000, one.length));
            assertThat(second.finish().text()).contains("amiable himself").doesNotContain("young");
            assertThat(first.finish().text()).contains("young man").doesNotContain("amiable");
        }
    }

    @Test
    void hearsAgainAfterItsProcessDied() {
        ears.prepare();
        assertThat(ears.readiness()).isInstanceOf(Readiness.Ready.class);
        ProcessHandle process = ears.findProcess().orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
        assertThat(Ears.hear(ears, Ears.sound("librivox_0930")).text()).contains("amiable");
    }

    /// Least number of words left out, put in or replaced.
    private static int errors(List<String> said, List<String> heard) {
        int[][] cost = new int[said.size() + 1][heard.size() + 1];
        for (int i = 0; i <= said.size(); i++) {
            for (int j = 0; j <= heard.size(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int replaced =
                            cost[i - 1][j - 1] + (said.get(i - 1).equals(heard.get(j - 1)) ? 0 : 1);
                    cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                }
            }
        }
        return cost[said.size()][heard.size()];
    }
}
