package org.smartpick.advice.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.advice.port.Transcriber.Listening;
import org.smartpick.interview.timeline.Timeline;

/// One recording while it is made and afterwards.
final class Take {
    private static final Timeline NOTHING = new Timeline(0, List.of(), List.of(), List.of());

    private final String name;
    private final Listening listening;
    private final SoundBuffer sound = new SoundBuffer();
    // The number of the next chunk; a browser that sends one again is not heard twice.
    private int next;
    // Empty while recording.
    private Optional<Timeline> heard = Optional.empty();
    // When the sound was last asked for or added to.
    private Instant touched;

    Take(String name, Listening listening, Instant now) {
        this.name = name;
        this.listening = listening;
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
            listening.hear(bytes);
        }
        return true;
    }

    synchronized String said() {
        return heard.map(Timeline::text).orElseGet(listening::said);
    }

    synchronized double seconds() {
        return heard.map(Timeline::seconds)
                .orElseGet(() -> (double) sound.size() / Transcriber.BYTES_A_SECOND);
    }

    /// What was heard; asked again it is the same.
    synchronized Timeline end(Instant now) {
        Timeline timeline = heard.orElseGet(listening::finish);
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
