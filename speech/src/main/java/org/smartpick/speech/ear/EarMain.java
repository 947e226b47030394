package org.smartpick.speech.ear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.smartpick.advice.port.Transcriber;
import org.vosk.LibVosk;
import org.vosk.LogLevel;
import org.vosk.Model;
import org.vosk.Recognizer;

/// The process that hears: loads one model, then listens to what comes over its standard input
/// until that is closed, which the end of the program does too.
public final class EarMain {
    private static final int MOST_AT_ONCE = 1 << 20;

    private final Model model;
    private final PrintStream out;
    private final Map<Integer, Recognizer> answers = new HashMap<>();

    private EarMain(Model model, PrintStream out) {
        this.model = model;
        this.out = out;
    }

    /// Hears until standard input ends.
    ///
    /// @param words the folder of the model
    public static void main(String[] words) throws IOException {
        PrintStream out =
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        try {
            LibVosk.setLogLevel(LogLevel.WARNINGS);
        } catch (LinkageError e) {
            say(out, Frame.NO_ANSWER, Frame.BROKEN, "the library of the recognizer");
            return;
        }
        try (Model model = new Model(words[0])) {
            say(out, Frame.NO_ANSWER, Frame.READY, "");
            new EarMain(model, out).serve(new DataInputStream(new BufferedInputStream(System.in)));
        } catch (IOException e) {
            say(out, Frame.NO_ANSWER, Frame.BROKEN, "the model");
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
            answers.values().forEach(Recognizer::close);
        }
    }

    private void begin(int answer) throws IOException {
        Recognizer recognizer = new Recognizer(model, Transcriber.SAMPLE_RATE);
        recognizer.setWords(true);
        answers.put(answer, recognizer);
    }

    private void hear(int answer, DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_AT_ONCE) {
            throw new IOException("more sound at once than agreed");
        }
        byte[] sound = in.readNBytes(length);
        Recognizer recognizer = answers.get(answer);
        if (recognizer == null) {
            return;
        }
        if (recognizer.acceptWaveForm(sound, sound.length)) {
            say(out, answer, Frame.WORDS, recognizer.getResult());
        } else {
            say(out, answer, Frame.GUESS, recognizer.getPartialResult());
        }
    }

    private void finish(int answer) {
        Recognizer recognizer = answers.remove(answer);
        if (recognizer != null) {
            say(out, answer, Frame.LAST, recognizer.getFinalResult());
            recognizer.close();
        }
    }

    private void drop(int answer) {
        Recognizer recognizer = answers.remove(answer);
        if (recognizer != null) {
            recognizer.close();
        }
    }

    private static void say(PrintStream out, int answer, char word, String text) {
        out.print(answer + " " + word + " " + text.replace('\n', ' ') + "\n");
        out.flush();
    }
}
