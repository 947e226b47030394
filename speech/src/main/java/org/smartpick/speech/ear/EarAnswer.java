package org.smartpick.speech.ear;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.smartpick.advice.port.HearingException;
import org.smartpick.interview.timeline.HeardWord;

/// One answer that the process hears: what it said of it so far.
public final class EarAnswer implements AutoCloseable {
    private static final int FINISH_SECONDS = 120;

    private final EarProcess ear;
    private final int number;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final List<HeardWord> words = new ArrayList<>();
    // Words that may still change, as a text.
    private String guess = "";
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
        try {
            if (!finished.await(FINISH_SECONDS, TimeUnit.SECONDS)) {
                ear.close();
                throw new HearingException("the process that hears hung and was ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HearingException("hearing was interrupted", e);
        }
        return words();
    }

    private synchronized List<HeardWord> words() {
        if (!broken.isEmpty()) {
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
                finished.countDown();
            }
            default -> throw new IllegalStateException("the process said an unknown word");
        }
    }

    private void keep(String json) {
        words.addAll(EarJson.words(json));
        guess = "";
    }

    synchronized void breakOff(String why) {
        broken = why;
        finished.countDown();
    }

    /// Forgets the answer.
    @Override
    public void close() {
        ear.drop(number);
    }
}
