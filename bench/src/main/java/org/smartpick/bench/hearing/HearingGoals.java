package org.smartpick.bench.hearing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.advice.coach.CoachModelReader;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.advice.practice.BankItems;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.PracticeItem;
import org.smartpick.advice.practice.ReadingCoach;
import org.smartpick.advice.practice.Said;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.reading.AnswerReader;
import org.smartpick.interview.reading.RememberedVectors;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.LocalTranscriber;
import org.smartpick.speech.meaning.BgeSentenceVectors;
import org.smartpick.speech.sound.Wave;
import org.smartpick.speech.voice.PlainVoice;

/// Measures the promises about hearing on the five human samples, laid end to end: processor time
/// of a minute of sound (this program and the process that hears together), memory of the process
/// that hears, and the time from the end of an answer of two minutes, spoken at its own pace, to its
/// words and to the coach's reply.
public final class HearingGoals {
    private static final double WANTED_PROCESSOR_SECONDS = 10;
    private static final double WANTED_MEBIBYTES = 500;
    private static final double WANTED_FEEDBACK_SECONDS = 2;
    private static final int CHUNK_BYTES = Transcriber.BYTES_A_SECOND / 2;
    private static final int RUNS = 3;
    private static final int ANSWER_SECONDS = 120;
    private static final int TEXTS = 140;

    private final PrintStream out;
    private final byte[] samples;
    private final LocalTranscriber ears;
    private final ReadingCoach coach;
    private final PracticeItem question;
    private final List<String> texts;

    private HearingGoals(PrintStream out, Path sounds, Path scratch) {
        this.out = out;
        this.samples = samples(sounds);
        this.ears = new LocalTranscriber(Optional.empty(), scratch);
        Datasets datasets = Datasets.bundled();
        var tables = BankReader.read(datasets);
        QuestionBank bank = tables.bank();
        this.texts = bank.list().stream().map(Question::text).limit(TEXTS).toList();
        this.coach =
                new ReadingCoach(
                        tables,
                        () -> bank,
                        new AnswerReader(
                                CoachModelReader.read(datasets),
                                new RememberedVectors(new BgeSentenceVectors(scratch))));
        this.question =
                BankItems.of(tables, bank, Set.of(Persona.ALL), List.of())
                        .find("TEAM-01")
                        .orElseThrow();
    }

    /// Prints the table.
    ///
    /// @param arguments the folder with the samples (WAV), the folder to unpack models into
    public static void main(String[] arguments) {
        HearingGoals goals =
                new HearingGoals(System.out, Path.of(arguments[0]), Path.of(arguments[1]));
        try (Transcriber ears = goals.ears) {
            ears.prepare();
            goals.measure();
        }
    }

    private void measure() {
        say("load of the machine: %.1f", load());
        hear(sound(2));
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < RUNS; i++) {
            least = Math.min(least, processorSecondsOf(sound(60)));
        }
        goal("processor seconds for a minute of sound", least, WANTED_PROCESSOR_SECONDS);
        // The page has the coach read a sentence when a recording begins.
        coach.judge(
                question, new Said.Typed("I asked the nurse.", 0), Map.of(), Manner.FULL);
        feedback("two minutes, the first answer", spoken(0));
        feedback("two minutes, the second answer", spoken(TEXTS / 2));
        goal("most memory of the process that hears, MiB", mebibytes(), WANTED_MEBIBYTES);
        hear(sound(600));
        goal("the same after an answer of ten minutes, MiB", mebibytes(), WANTED_MEBIBYTES);
        say("load of the machine: %.1f", load());
    }

    private double processorSecondsOf(byte[] sound) {
        Duration before = processor();
        hear(sound);
        return processor().minus(before).toMillis() / 1e3;
    }

    /// Of this program and of the process that hears.
    private Duration processor() {
        ProcessHandle child = ears.findProcess().orElseThrow();
        return Stream.of(ProcessHandle.current(), child)
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Timeline hear(byte[] sound) {
        try (Transcriber.Listening listening = ears.listen(FillerEar.USUAL)) {
            for (int from = 0; from < sound.length; from += CHUNK_BYTES) {
                listening.hear(chunk(sound, from));
            }
            return listening.finish();
        }
    }

    /// Half a second of sound each half second, as a person speaks.
    private void feedback(String what, byte[] sound) {
        try (Transcriber.Listening listening = ears.listen(FillerEar.USUAL)) {
            long start = System.nanoTime();
            for (int from = 0; from < sound.length; from += CHUNK_BYTES) {
                long due =
                        start + (long) (1e9 * (from + CHUNK_BYTES) / Transcriber.BYTES_A_SECOND);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                listening.hear(chunk(sound, from));
            }
            long end = System.nanoTime();
            Timeline heard = listening.finish();
            long words = System.nanoTime();
            var reply = coach.judge(question, new Said.Spoken(heard, ""), Map.of(), Manner.FULL);
            long replied = System.nanoTime();
            say("%s: %d words, %d letters of reply", what, heard.words().size(), letters(reply));
            say("  seconds from its end to its words %.2f", (words - end) / 1e9);
            goal("  seconds from its end to the reply", (replied - end) / 1e9, WANTED_FEEDBACK_SECONDS);
        }
    }

    private static int letters(Object reply) {
        return reply.toString().length();
    }

    private byte[] chunk(byte[] sound, int from) {
        return Arrays.copyOfRange(sound, from, Math.min(sound.length, from + CHUNK_BYTES));
    }

    private byte[] sound(int seconds) {
        byte[] sound = new byte[seconds * Transcriber.BYTES_A_SECOND];
        for (int i = 0; i < sound.length; i++) {
            sound[i] = samples[i % samples.length];
        }
        return sound;
    }

    /// Two minutes of other sentences each time, so that nothing which the coach remembers of the
    /// ones before helps it: texts of the bank from this one on, in a machine's voice.
    private byte[] spoken(int first) {
        byte[] sound = new byte[ANSWER_SECONDS * Transcriber.BYTES_A_SECOND];
        PlainVoice voice = new PlainVoice();
        int filled = 0;
        for (int i = first; filled < sound.length; i++) {
            byte[] text = read(voice.speak(texts.get(i)));
            int taken = Math.min(text.length, sound.length - filled);
            System.arraycopy(text, 0, sound, filled, taken);
            filled += taken;
        }
        return sound;
    }

    /// High-water mark, where the system tells it.
    private double mebibytes() {
        Path status = Path.of("/proc", String.valueOf(ears.findProcess().orElseThrow().pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1_024.0;
        } catch (IOException e) {
            return Double.NaN;
        }
    }

    private void goal(String what, double measured, double wanted) {
        say("%s: %.2f, wanted below %.0f: %s", what, measured, wanted, measured < wanted ? "kept" : "MISSED");
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void say(String format, Object... values) {
        out.printf(Locale.ROOT, format + "%n", values);
    }

    private static byte[] read(byte[] wave) {
        return switch (new Wave().read(wave)) {
            case Parsed.Read<byte[]> read -> read.value();
            case Parsed.Refused<byte[]> refused ->
                    throw new IllegalArgumentException(refused.problem().toString());
        };
    }

    private static byte[] samples(Path folder) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> waves =
                    files.filter(file -> file.toString().endsWith(".wav")).sorted().toList();
            for (Path wave : waves) {
                all.writeBytes(read(Files.readAllBytes(wave)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the samples cannot be read", e);
        }
        return all.toByteArray();
    }
}
