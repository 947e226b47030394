package org.smartpick.speech.ear;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.smartpick.advice.port.HearingException;

/// The program's side of the process that hears. Safe for several threads.
///
/// The engine is native code from elsewhere: where it breaks or hangs, its process is ended and the
/// program goes on. Its memory is outside the heap of the program and goes with the process.
public final class EarProcess implements AutoCloseable {
    private static final int LOAD_SECONDS = 60;
    // Models of the second engine have up to three gigabytes.
    private static final int LOAD_WITH_WORDING_SECONDS = 240;
    private static final int END_SECONDS = 5;
    private static final int FRAME_BYTES = 32_000;
    // Smaller than the buffers that are to be filled with it.
    private static final int RINSE_PIECE_BYTES = 1_024;
    private static final int RINSE_PIECES = 32;
    private static final Pattern LINE = Pattern.compile("(\\d{1,9}) ([A-Z])(.*)");

    private final Process process;
    private final DataOutputStream out;
    private final AtomicInteger numbers = new AtomicInteger(Frame.NO_ANSWER);
    private final Map<Integer, EarAnswer> answers = new ConcurrentHashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    // Empty until it broke.
    private volatile String broken = "";
    // Whether a second engine writes the wording; known when it is loaded.
    private volatile boolean writing;
    // Why no second engine writes, though one was brought; empty for no reason.
    private volatile String silent = "";

    private EarProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /// Starts the process and waits until it has loaded what it was given.
    ///
    /// @param model folder of a Vosk model
    /// @param wording a Whisper file, for a second engine that writes the wording
    /// @param scratch folder in which it may unpack its native library
    /// @throws HearingException when it cannot be started or the model cannot be loaded
    public static EarProcess start(Path model, Optional<Path> wording, Path scratch) {
        return start(
                EarCommand.of(model, wording, scratch),
                wording.isPresent() ? LOAD_WITH_WORDING_SECONDS : LOAD_SECONDS);
    }

    /// The same with any command that speaks as [Frame] says.
    static EarProcess start(List<String> command, int loadSeconds) {
        try {
            EarProcess ear =
                    new EarProcess(
                            new ProcessBuilder(command)
                                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                                    .start());
            Thread.ofVirtual().start(ear::read);
            ear.waitUntilLoaded(loadSeconds);
            return ear;
        } catch (IOException e) {
            throw new HearingException("the process that hears could not be started", e);
        }
    }

    private void waitUntilLoaded(int seconds) {
        try {
            if (!loaded.await(seconds, TimeUnit.SECONDS)) {
                broken = "the model took too long to load";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            broken = "loading the model was interrupted";
        }
        if (!broken.isEmpty()) {
            close();
            throw new HearingException(broken);
        }
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                take(line);
            }
            end("the process that hears has ended");
        } catch (IOException e) {
            end("the process that hears broke off");
        } catch (HearingException e) {
            // Whoever says what is not agreed may have gone wrong anywhere.
            end(String.valueOf(e.getMessage()));
            process.destroyForcibly();
        }
    }

    private void take(String line) {
        Matcher said = LINE.matcher(line);
        if (!said.matches()) {
            throw new HearingException("the process that hears said something unreadable");
        }
        char word = said.group(2).charAt(0);
        String text = said.group(3).strip();
        switch (word) {
            case Frame.READY -> loaded.countDown();
            case Frame.WORDING_READY -> writing = true;
            case Frame.WORDING_FAILED -> silent = text;
            case Frame.BROKEN -> end(text + " could not be loaded");
            default -> {
                EarAnswer found = answers.get(Integer.parseInt(said.group(1)));
                if (found != null) {
                    found.take(word, text);
                }
            }
        }
    }

    private void end(String why) {
        if (broken.isEmpty()) {
            broken = why;
        }
        loaded.countDown();
        answers.values().forEach(answer -> answer.breakOff(broken));
    }

    /// Whether it still hears.
    public boolean works() {
        return broken.isEmpty() && process.isAlive();
    }

    /// Whether a second engine writes the wording.
    public boolean writes() {
        return writing;
    }

    /// Why no second engine writes, though one was brought; empty where one writes or none was
    /// brought.
    public Optional<String> findSilence() {
        return Optional.of(silent).filter(why -> !why.isEmpty());
    }

    /// Begins to listen to a new answer.
    public EarAnswer begin() {
        int number = numbers.incrementAndGet();
        EarAnswer answer = new EarAnswer(this, number);
        answers.put(number, answer);
        send(number, Frame.BEGIN);
        if (!broken.isEmpty()) {
            answer.breakOff(broken);
        }
        return answer;
    }

    void hear(int answer, byte[] sound) {
        synchronized (out) {
            try {
                for (int from = 0; from < sound.length; from += FRAME_BYTES) {
                    int length = Math.min(FRAME_BYTES, sound.length - from);
                    out.writeInt(answer);
                    out.writeInt(Frame.SOUND);
                    out.writeInt(length);
                    out.write(sound, from, length);
                }
                out.flush();
            } catch (IOException e) {
                throw new HearingException(why(), e);
            }
        }
    }

    void finish(int answer) {
        send(answer, Frame.FINISH);
    }

    void drop(int answer) {
        answers.remove(answer);
        if (works()) {
            send(answer, Frame.DROP);
            rinse();
        }
    }

    /// Sends silence that belongs to no answer, so that no buffer on the way still holds sound.
    private void rinse() {
        byte[] silence = new byte[RINSE_PIECE_BYTES];
        synchronized (out) {
            try {
                out.writeInt(Frame.NO_ANSWER);
                out.writeInt(Frame.SOUND);
                out.writeInt(RINSE_PIECES * RINSE_PIECE_BYTES);
                for (int i = 0; i < RINSE_PIECES; i++) {
                    out.write(silence);
                }
                out.flush();
            } catch (IOException e) {
                throw new HearingException(why(), e);
            }
        }
    }

    private void send(int answer, int word) {
        synchronized (out) {
            try {
                out.writeInt(answer);
                out.writeInt(word);
                out.flush();
            } catch (IOException e) {
                throw new HearingException(why(), e);
            }
        }
    }

    private String why() {
        return broken.isEmpty() ? "the process that hears does not listen" : broken;
    }

    /// The processes that this one consists of, for measuring.
    public List<ProcessHandle> processes() {
        return List.of(process.toHandle());
    }

    /// Ends the process, by force when it does not go by itself.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (IOException e) {
            // It has gone already, or is about to be ended.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }
}
