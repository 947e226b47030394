package org.smartpick.speech.ear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;

/// The process that hears: loads one model, and a second engine for the wording where one was
/// brought, then listens to what comes over its standard input until that is closed, which the end
/// of the program does too.
public final class EarMain {
    private static final int MOST_AT_ONCE = 1 << 20;

    private final Model model;
    private final Optional<WordingEngine> wording;
    private final Speaker out;
    private final Map<Integer, HeardAnswer> answers = new HashMap<>();

    private EarMain(Model model, Optional<WordingEngine> wording, Speaker out) {
        this.model = model;
        this.wording = wording;
        this.out = out;
    }

    /// Hears until standard input ends.
    ///
    /// @param words the folder of the model; the file of the second engine's model, if any
    public static void main(String[] words) throws IOException {
        Speaker out =
                new Speaker(
                        new PrintStream(
                                new FileOutputStream(FileDescriptor.out),
                                false,
                                StandardCharsets.UTF_8));
        try {
            LibVosk.setLogLevel(LogLevel.WARNINGS);
        } catch (LinkageError e) {
            out.say(Frame.NO_ANSWER, Frame.BROKEN, "the library of the recognizer");
            return;
        }
        Optional<WordingEngine> wording = words.length > 1 ? load(words[1], out) : Optional.empty();
        Optional<Model> loaded = loadModel(words[0]);
        if (loaded.isEmpty()) {
            out.say(Frame.NO_ANSWER, Frame.BROKEN, "the model");
            return;
        }
        try (Model model = loaded.get()) {
            out.say(Frame.NO_ANSWER, Frame.READY, "");
            new EarMain(model, wording, out)
                    .serve(new DataInputStream(new BufferedInputStream(System.in)));
        }
    }

    private static Optional<Model> loadModel(String folder) {
        try {
            return Optional.of(new Model(folder));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<WordingEngine> load(String file, Speaker out) {
        try {
            WordingEngine loaded = WordingEngine.load(Path.of(file));
            out.say(Frame.NO_ANSWER, Frame.WORDING_READY, "");
            return Optional.of(loaded);
        } catch (IOException e) {
            out.say(Frame.NO_ANSWER, Frame.WORDING_FAILED, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void serve(DataInputStream in) throws IOException {
        try {
            while (true) {
                int answer = in.readInt();
                switch (in.readInt()) {
                    case Frame.BEGIN -> begin(answer);
                    case Frame.SOUND -> hear(answer, in);
                    case Frame.FINISH -> finish(answer);
                    case Frame.DROP -> drop(answer);
                    default -> throw new IOException("a word that is not in the table");
                }
            }
        } catch (EOFException e) {
            answers.values().forEach(HeardAnswer::drop);
        }
    }

    private void begin(int answer) throws IOException {
        answers.put(answer, new HeardAnswer(answer, model, wording, out));
    }

    private void hear(int answer, DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_AT_ONCE) {
            throw new IOException("more sound at once than agreed");
        }
        byte[] sound = in.readNBytes(length);
        if (sound.length < length) {
            throw new EOFException("the sound breaks off");
        }
        HeardAnswer heard = answers.get(answer);
        if (heard != null) {
            heard.hear(sound);
        }
    }

    private void finish(int answer) {
        HeardAnswer heard = answers.get(answer);
        if (heard != null) {
            heard.finish();
        }
    }

    private void drop(int answer) {
        HeardAnswer heard = answers.remove(answer);
        if (heard != null) {
            heard.drop();
        }
    }
}
