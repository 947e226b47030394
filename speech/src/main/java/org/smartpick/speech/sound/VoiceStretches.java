package org.smartpick.speech.sound;

import java.util.ArrayList;
import java.util.List;

/// Where in a sound a voice is, and where it goes on evenly.
final class VoiceStretches {
    private static final double VOICED = 0.45;
    private static final double EVEN_PITCH = 0.12;
    private static final double EVEN_SPECTRUM = 0.7;
    private static final int APART_STEPS = 5;
    private static final int BREAK_STEPS = 3;

    /// Voices crackle: so long a break does not end a stretch.
    static final double BREAK_SECONDS = BREAK_STEPS * SoundTrack.STEP_SECONDS;

    private final SoundTrack track;
    private final double quietLevel;

    /// @param quietLevel level below which there is no voice
    VoiceStretches(SoundTrack track, double quietLevel) {
        this.track = track;
        this.quietLevel = quietLevel;
    }

    /// How steady a stretch must be.
    enum Steadiness {
        ANY,
        EVEN
    }

    /// A stretch of time.
    record Stretch(double start, double end) {
        double seconds() {
            return end - start;
        }
    }

    /// The longest stretch between two times that is voiced, and even where that is asked for. A
    /// break of a few hundredths of a second does not end it: voices crackle.
    Stretch longest(double start, double end, Steadiness steadiness) {
        Stretch best = new Stretch(start, start);
        if (track.size() == 0 || end <= start) {
            return best;
        }
        int last = track.indexAt(end);
        int first = -1;
        int good = -1;
        for (int i = track.indexAt(start); i <= last; i++) {
            if (voiced(i) && (steadiness == Steadiness.ANY || even(i))) {
                first = first < 0 || i - good > BREAK_STEPS ? i : first;
                good = i;
                double length = (good - first + 1) * SoundTrack.STEP_SECONDS;
                if (length > best.seconds()) {
                    double from = Math.max(0, track.secondsAt(first) - SoundTrack.STEP_SECONDS / 2);
                    best = new Stretch(from, from + length);
                }
            }
        }
        return best;
    }

    private boolean voiced(int index) {
        SoundMoment moment = track.get(index);
        return moment.level() > quietLevel && moment.voicing() > VOICED;
    }

    /// Whether a moment sounds as it did a little before or will a little after.
    private boolean even(int index) {
        return alike(index, Math.max(0, index - APART_STEPS))
                || alike(index, Math.min(track.size() - 1, index + APART_STEPS));
    }

    private boolean alike(int one, int other) {
        SoundMoment here = track.get(one);
        SoundMoment there = track.get(other);
        return voiced(other)
                && Math.abs(here.pitchHz() / there.pitchHz() - 1) < EVEN_PITCH
                && here.distance(there) < EVEN_SPECTRUM;
    }

    /// Every voiced stretch between two times of at least this length, in order, with breaks of up
    /// to `breakSeconds` within.
    List<Stretch> list(double start, double end, double leastSeconds, double breakSeconds) {
        List<Stretch> all = new ArrayList<>();
        int last = end <= start || track.size() == 0 ? -1 : track.indexAt(end);
        for (int i = track.indexAt(start); i <= last; i++) {
            if (voiced(i)) {
                double from = Math.max(0, track.secondsAt(i) - SoundTrack.STEP_SECONDS / 2);
                double to = from + SoundTrack.STEP_SECONDS;
                if (!all.isEmpty() && from - all.getLast().end() <= breakSeconds) {
                    all.add(new Stretch(all.removeLast().start(), to));
                } else {
                    all.add(new Stretch(from, to));
                }
            }
        }
        return all.stream().filter(one -> one.seconds() >= leastSeconds).toList();
    }
}
