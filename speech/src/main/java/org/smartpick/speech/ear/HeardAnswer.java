package org.smartpick.speech.ear;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.smartpick.advice.port.Transcriber;
import org.vosk.Model;
import org.vosk.Recognizer;

/// In the process that hears: one answer. The recognizer hears at once; the second engine, where
/// there is one, is handed stretches that end at a pause and writes beside it, one after the other.
final class HeardAnswer {
    private static final ExecutorService WRITING =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

    private final int number;
    private final Recognizer recognizer;
    private final Optional<WordingEngine> wording;
    private final Speaker out;
    private final ChunkOfSound chunk = new ChunkOfSound();
    // What was dropped is not written any more.
    private volatile boolean dropped;
    // A recognizer is closed once.
    private boolean closed;

    HeardAnswer(int number, Model model, Optional<WordingEngine> wording, Speaker out)
            throws IOException {
        this.number = number;
        this.recognizer = new Recognizer(model, Transcriber.SAMPLE_RATE);
        this.recognizer.setWords(true);
        this.wording = wording;
        this.out = out;
    }

    void hear(byte[] sound) {
        if (closed) {
            return;
        }
        if (wording.isPresent()) {
            chunk.add(sound);
        }
        if (recognizer.acceptWaveForm(sound, sound.length)) {
            out.say(number, Frame.WORDS, recognizer.getResult());
            if (chunk.longEnough()) {
                write();
            }
        } else {
            out.say(number, Frame.GUESS, recognizer.getPartialResult());
        }
        Arrays.fill(sound, (byte) 0);
    }

    void finish() {
        if (closed) {
            return;
        }
        out.say(number, Frame.LAST, recognizer.getFinalResult());
        close();
        if (wording.isPresent()) {
            write();
            WRITING.execute(() -> out.say(number, Frame.WORDED, ""));
        }
    }

    private void write() {
        if (chunk.isEmpty()) {
            return;
        }
        double start = chunk.startSeconds();
        double end = chunk.endSeconds();
        float[] samples = chunk.take();
        WRITING.execute(() -> {
            if (dropped) {
                Arrays.fill(samples, 0);
            } else {
                String text = wording.orElseThrow().write(samples);
                out.say(
                        number,
                        Frame.WORDING,
                        String.format(Locale.ROOT, "%.3f %.3f %s", start, end, text));
            }
        });
    }

    void drop() {
        dropped = true;
        chunk.wipe();
        close();
    }

    private void close() {
        if (!closed) {
            closed = true;
            recognizer.close();
        }
    }
}
