package org.smartpick.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.sound.Wave;
import org.smartpick.speech.voice.SlowVoice;

/// How many put-in ums are found, and how many are heard where there is none. All of it is a
/// machine's voice: what real hesitation sounds like is not tested here.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HesitantSpeechTest {
    private static final int SECOND = 32_000;
    private static final List<String> SENTENCES =
            List.of(
                    "During my third year I noticed that our handoff notes were incomplete.",
                    "The patient had waited in the hallway for almost four hours.",
                    "I asked the nurse which information she needed before the shift changed.",
                    "We built a small spreadsheet that listed every pending laboratory result.",
                    "My attending disagreed with the plan and told me so in front of the team.",
                    "I apologized to the family and explained what had gone wrong.",
                    "After two months the number of missed results had fallen by half.",
                    "I learned to ask for help before a small problem becomes a large one.",
                    "Working abroad taught me to practice medicine with very few resources.",
                    "That is why your program and its clinic for refugees interest me.");

    private static final List<String> OTHER_SENTENCES =
            List.of(
                    "I grew up in a small town where the nearest hospital was two hours away.",
                    "The resident asked me to call the pharmacy and check the dose again.",
                    "Our clinic lost power for a day and the paper charts saved us.",
                    "She told me that nobody had explained the surgery to her before.",
                    "I wrote a short guide for new volunteers and it is still in use.",
                    "The second audit showed that nine of ten forms were complete.",
                    "My weakness used to be that I took on too much at the same time.",
                    "When the monitor failed I counted the pulse by hand and stayed calm.",
                    "I want to learn how data can help a team to see the whole patient.",
                    "In the end we agreed on a plan that the family could follow at home.");

    private final LocalTranscriber ears = Ears.packaged();

    @AfterAll
    void close() {
        ears.close();
    }

    @Test
    void findsMostPutInUmsAndHardlyAnyOthers() {
        Count tuned = count(SENTENCES, 1.6f);
        System.out.println("where the thresholds were chosen: " + tuned);
        assertThat(tuned.put()).isEqualTo(20);
        assertThat(tuned.found()).isGreaterThanOrEqualTo(17);
        assertThat(tuned.falseAlarms()).isLessThanOrEqualTo(1);
    }

    @Test
    void findsMostPutInUmsOfSentencesThatNobodyTunedOn() {
        Count others = count(OTHER_SENTENCES, 1.3f);
        System.out.println("in other sentences: " + others);
        assertThat(others.put()).isEqualTo(20);
        assertThat(others.found()).isGreaterThanOrEqualTo(14);
        assertThat(others.falseAlarms()).isLessThanOrEqualTo(2);
    }

    /// What was found.
    ///
    /// @param put how many were put in
    /// @param found how many of them were found
    /// @param falseAlarms how many others, over the sentences with and without
    private record Count(int put, int found, int falseAlarms) {}

    private Count count(List<String> sentences, float leastStretch) {
        int put = 0;
        int found = 0;
        int falseAlarms = 0;
        for (int i = 0; i < sentences.size(); i++) {
            byte[] clean = sound(SlowVoice.speak(sentences.get(i), 1));
            Timeline heard = Ears.hear(ears, clean);
            falseAlarms += heard.fillers().size();
            byte[] um =
                    sound(SlowVoice.speak(i % 2 == 0 ? "um" : "uh", leastStretch + 0.2f * (i % 4)));
            double length = (double) um.length / SECOND;
            List<Double> places = new ArrayList<>();
            List<FillerSound> fillers =
                    Ears.hear(ears, putIn(clean, heard, um, i, places)).fillers();
            put += places.size();
            found +=
                    (int)
                            places.stream()
                                    .filter(p -> fillers.stream().anyMatch(f -> near(f, p, length)))
                                    .count();
            falseAlarms +=
                    (int)
                            fillers.stream()
                                    .filter(f -> places.stream().noneMatch(p -> near(f, p, length)))
                                    .count();
        }
        return new Count(put, found, falseAlarms);
    }

    private static boolean near(FillerSound filler, double place, double length) {
        return filler.endSeconds() > place - 0.1 && filler.startSeconds() < place + length + 0.1;
    }

    /// Two ums, each with a moment of silence around it, at the ends of the words a third and two
    /// thirds through.
    private static byte[] putIn(
            byte[] clean, Timeline heard, byte[] um, int variant, List<Double> places) {
        byte[] quiet = new byte[SECOND / 100 * (8 + 4 * (variant % 5)) / 2 * 2];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = 0;
        int[] words = {heard.words().size() / 3, 2 * heard.words().size() / 3};
        for (int word : words) {
            int until = (int) (heard.words().get(word).startSeconds() * SECOND) / 2 * 2;
            out.write(clean, from, until - from);
            out.writeBytes(quiet);
            places.add((double) out.size() / SECOND);
            out.writeBytes(um);
            out.writeBytes(quiet);
            from = until;
        }
        out.write(clean, from, clean.length - from);
        return out.toByteArray();
    }

    private static byte[] sound(byte[] wave) {
        return switch (new Wave().read(wave)) {
            case Parsed.Read<byte[]> read -> trimmed(read.value());
            case Parsed.Refused<byte[]> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    /// Without the silence at both ends.
    private static byte[] trimmed(byte[] sound) {
        int first = 0;
        while (first < sound.length - 2 && quiet(sound, first)) {
            first += 2;
        }
        int last = sound.length - 2;
        while (last > first && quiet(sound, last)) {
            last -= 2;
        }
        return Arrays.copyOfRange(sound, first, last);
    }

    private static boolean quiet(byte[] sound, int at) {
        return Math.abs((short) ((sound[at] & 0xff) | (sound[at + 1] << 8))) < 300;
    }
}
