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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.smartpick.advice.port.HearingException;

/// The program's side of the process that hears. Safe for several threads.
///
/// The engine is native code from elsewhere: where it breaks or hangs, its process is ended and the
/// program goes on. Its memory is outside the heap of the program and goes with the process.
public final class EarProcess implements AutoCloseable {
    private static final int LOAD_SECONDS = 60;
    private static final int END_SECONDS = 5;
    private static final int FRAME_BYTES = 32_000;

    private final Process process;
    private final DataOutputStream out;
    private final AtomicInteger numbers = new AtomicInteger(Frame.NO_ANSWER);
    private final Map<Integer, EarAnswer> answers = new ConcurrentHashMap<>();
    private final CountDownLatch loaded = new CountDownLatch(1);
    // Empty until it broke.
    private volatile String broken = "";

    private EarProcess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    /// Starts the process and waits until it has loaded the model.
    ///
    /// @param model folder of a Vosk model
    /// @param scratch folder in which it may unpack its native library
    /// @throws HearingException when it cannot be started or the model cannot be loaded
    public static EarProcess start(Path model, Path scratch) {
        try {
            EarProcess ear =
                    new EarProcess(
                            new ProcessBuilder(EarCommand.of(model, scratch))
                                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                                    .start());
            Thread.ofVirtual().start(ear::read);
            ear.waitUntilLoaded();
            return ear;
        } catch (IOException e) {
            throw new HearingException("the process that hears could not be started", e);
        }
    }

    private void waitUntilLoaded() {
        try {
            if (!loaded.await(LOAD_SECONDS, TimeUnit.SECONDS)) {
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
        }
    }

    private void take(String line) {
        int space = line.indexOf(' ');
        int answer = Integer.parseInt(line.substring(0, space));
        char word = line.charAt(space + 1);
        String text = line.substring(space + 2).strip();
        switch (word) {
            case Frame.READY -> loaded.countDown();
            case Frame.BROKEN -> end(text + " could not be loaded");
            default -> {
                EarAnswer found = answers.get(answer);
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

    /// Begins to listen to a new answer.
    public EarAnswer begin() {
        int number = numbers.incrementAndGet();
        EarAnswer answer = new EarAnswer(this, number);
        answers.put(number, answer);
        send(number, Frame.BEGIN);
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
