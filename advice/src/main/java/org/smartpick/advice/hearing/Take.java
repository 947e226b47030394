package org.smartpick.advice.hearing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.advice.port.Transcriber.Listening;
import org.smartpick.interview.timeline.Timeline;

/// One recording while it is made and afterwards.
///
/// When what hears it breaks in the middle, it is heard once more from the beginning, by another
/// listening: its sound is still here.
final class Take {
    private static final Timeline NOTHING = new Timeline(0, List.of(), List.of(), List.of());

    private final String name;
    private final Supplier<Listening> ear;
    private final SoundBuffer sound = new SoundBuffer();
    // Another one when the first broke.
    private Listening listening;
    // Once is enough: what breaks twice may break at this very sound.
    private boolean heardAgain;
    // The number of the next chunk; a browser that sends one again is not heard twice.
    private int next;
    // Empty while recording.
    private Optional<Timeline> heard = Optional.empty();
    // When the sound was last asked for or added to.
    private Instant touched;

    /// @param ear begins to listen
    Take(String name, Supplier<Listening> ear, Instant now) {
        this.name = name;
        this.ear = ear;
        this.listening = ear.get();
        this.touched = now;
    }

    String name() {
        return name;
    }

    /// Takes a chunk of sound; one that was taken before, or comes after the end, is passed over.
    ///
    /// @return false when an earlier chunk is missing
    synchronized boolean accept(int number, byte[] bytes, Instant now) {
        if (number > next) {
            return false;
        }
        if (number == next && heard.isEmpty()) {
            next++;
            touched = now;
            sound.add(bytes);
            hear(bytes);
        }
        return true;
    }

    private void hear(byte[] bytes) {
        try {
            listening.hear(bytes);
        } catch (HearingException e) {
            hearAgain(e);
        }
    }

    private void hearAgain(HearingException cause) {
        if (heardAgain) {
            throw cause;
        }
        heardAgain = true;
        listening.close();
        listening = ear.get();
        byte[] all = sound.copy();
        listening.hear(all);
        Arrays.fill(all, (byte) 0);
    }

    private Timeline finish() {
        try {
            return listening.finish();
        } catch (HearingException e) {
            hearAgain(e);
            return listening.finish();
        }
    }

    synchronized String said() {
        return heard.map(Timeline::text).orElseGet(() -> listening.said());
    }

    synchronized double seconds() {
        return heard.map(Timeline::seconds)
                .orElseGet(() -> (double) sound.size() / Transcriber.BYTES_A_SECOND);
    }

    /// What was heard; asked again it is the same.
    synchronized Timeline end(Instant now) {
        Timeline timeline = heard.orElseGet(this::finish);
        if (heard.isEmpty()) {
            touched = now;
            heard = Optional.of(timeline);
            listening.close();
        }
        return timeline;
    }

    synchronized Optional<Timeline> heard() {
        return heard;
    }

    synchronized void correct(Timeline corrected) {
        heard = Optional.of(corrected);
    }

    /// A copy of the sound; empty after it was forgotten.
    synchronized byte[] sound(Instant now) {
        touched = now;
        return sound.copy();
    }

    synchronized int bytes() {
        return sound.size();
    }

    synchronized boolean untouchedSince(Instant moment) {
        return touched.isBefore(moment);
    }

    /// Overwrites the sound; words and times stay. A recording that goes on ends with nothing
    /// heard.
    synchronized void forgetSound() {
        sound.wipe();
        if (heard.isEmpty()) {
            heard = Optional.of(NOTHING);
            listening.close();
        }
    }
}
