package org.smartpick.speech.ear;

import io.github.givimad.whisperjni.WhisperContext;
import io.github.givimad.whisperjni.WhisperFullParams;
import io.github.givimad.whisperjni.WhisperJNI;
import io.github.givimad.whisperjni.WhisperSamplingStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/// In the process that hears: Whisper (whisper.cpp through whisper-jni 1.7.1) with a model that the
/// person brought. It writes words and no times. Used by one thread at a time.
final class WordingEngine {
    private static final int MOST_THREADS = 4;
    private static final int SAMPLES_OF_A_SECOND = 16_000;

    private final WhisperJNI whisper;
    private final WhisperContext context;

    private WordingEngine(WhisperJNI whisper, WhisperContext context) {
        this.whisper = whisper;
        this.context = context;
    }

    /// Loads library and model.
    ///
    /// @throws IOException where one of them cannot be loaded; the message is for the person
    static WordingEngine load(Path model) throws IOException {
        try {
            WhisperJNI.loadLibrary();
            WhisperJNI.setLibraryLogger(null);
        } catch (IOException | LinkageError e) {
            throw new IOException("its library cannot be loaded on this machine", e);
        }
        WhisperJNI whisper = new WhisperJNI();
        WhisperContext context = whisper.init(model);
        if (context == null) {
            throw new IOException("the file cannot be loaded; it may be damaged or cut short");
        }
        return new WordingEngine(whisper, context);
    }

    /// What was said in a stretch; empty where the engine says nothing. The samples are overwritten
    /// with zeros.
    ///
    /// @param samples 16,000 a second, from -1 to 1
    String write(float[] samples) {
        // It refuses sound of less than a second.
        float[] padded =
                samples.length >= SAMPLES_OF_A_SECOND + SAMPLES_OF_A_SECOND / 10
                        ? samples
                        : Arrays.copyOf(samples, SAMPLES_OF_A_SECOND + SAMPLES_OF_A_SECOND / 10);
        try {
            if (whisper.full(context, wishes(), padded, padded.length) != 0) {
                return "";
            }
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < whisper.fullNSegments(context); i++) {
                text.append(whisper.fullGetSegmentText(context, i)).append(' ');
            }
            return text.toString().strip();
        } finally {
            Arrays.fill(samples, 0);
            Arrays.fill(padded, 0);
        }
    }

    private static WhisperFullParams wishes() {
        WhisperFullParams wishes = new WhisperFullParams(WhisperSamplingStrategy.GREEDY);
        wishes.language = "en";
        wishes.nThreads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        wishes.noTimestamps = true;
        // What it wrote before must not lead it on: that is how such engines begin to repeat.
        wishes.noContext = true;
        wishes.suppressNonSpeechTokens = true;
        wishes.printProgress = false;
        wishes.printRealtime = false;
        wishes.printTimestamps = false;
        wishes.printSpecial = false;
        return wishes;
    }
}
