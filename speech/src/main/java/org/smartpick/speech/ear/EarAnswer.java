package org.smartpick.speech.ear;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.smartpick.advice.port.HearingException;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.speech.wording.Wording;

/// One answer that the process hears: what it said of it so far.
public final class EarAnswer implements AutoCloseable {
    private static final int FINISH_SECONDS = 120;

    private final EarProcess ear;
    private final int number;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final CountDownLatch worded = new CountDownLatch(1);
    private final List<HeardWord> words = new ArrayList<>();
    private final List<Wording> wordings = new ArrayList<>();
    // Words that may still change, as a text.
    private String guess = "";
    // Whether the last words came.
    private boolean whole;
    // Empty until it broke off.
    private String broken = "";

    EarAnswer(EarProcess ear, int number) {
        this.ear = ear;
        this.number = number;
    }

    /// Takes the next sound.
    public void hear(byte[] sound) {
        ear.hear(number, sound);
    }

    /// The words so far.
    public synchronized String said() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()).append(' '));
        return text.append(guess).toString().strip();
    }

    /// Ends the answer and waits for its last words.
    ///
    /// @throws HearingException when they do not come
    public List<HeardWord> finish() {
        ear.finish(number);
        if (!await(finished, FINISH_SECONDS)) {
            ear.close();
            throw new HearingException("the process that hears hung and was ended");
        }
        return words();
    }

    /// What the second engine wrote, in order, after the answer was finished; empty where there is
    /// none. Where it is not done in time, or breaks, what it wrote until then.
    ///
    /// @param mostSeconds longest time to wait for it
    public List<Wording> wordings(long mostSeconds) {
        if (ear.writes()) {
            await(worded, mostSeconds);
        }
        synchronized (this) {
            return List.copyOf(wordings);
        }
    }

    private static boolean await(CountDownLatch latch, long seconds) {
        try {
            return latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HearingException("hearing was interrupted", e);
        }
    }

    private synchronized List<HeardWord> words() {
        if (!whole) {
            throw new HearingException(broken);
        }
        return List.copyOf(words);
    }

    synchronized void take(char word, String text) {
        switch (word) {
            case Frame.GUESS -> guess = EarJson.guess(text);
            case Frame.WORDS -> keep(text);
            case Frame.LAST -> {
                keep(text);
                whole = true;
                finished.countDown();
            }
            case Frame.WORDING -> wordings.add(EarJson.wording(text));
            case Frame.WORDED -> worded.countDown();
            default -> throw new HearingException("the process that hears said an unknown word");
        }
    }

    private void keep(String json) {
        words.addAll(EarJson.words(json));
        guess = "";
    }

    synchronized void breakOff(String why) {
        broken = why;
        finished.countDown();
        worded.countDown();
    }

    /// Forgets the answer.
    @Override
    public void close() {
        ear.drop(number);
    }
}
