package org.smartpick.speech.sound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.FillerSound.Kind;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

/// Finds the places that sound like um and uh, which the recognizer never writes.
///
/// Either a voice goes on in a gap between words, or a small word, for which the recognizer takes
/// an um, is drawn out over an even stretch of pitch and spectrum.
public final class FillerFinder {
    /// Words that the recognizer writes where somebody said um or uh.
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "the", "i", "i'm", "in", "on", "of", "or", "to", "so", "oh",
                    "uh", "um", "er", "ah", "them", "at", "as", "but", "her", "huh", "hmm", "is",
                    "it", "are", "we're", "well", "own", "one", "am", "arm", "iom", "hum", "um's");

    private static final double LEAST_GAP_SECONDS = 0.2;
    // Bounds of words are rough: what is nearer to one belongs to it.
    private static final double MARGIN_SECONDS = 0.03;
    private static final double VOICED = 0.45;
    private static final double EVEN_SECONDS = 0.15;
    private static final double EVEN_PITCH = 0.12;
    private static final double EVEN_SPECTRUM = 0.7;
    private static final int APART_STEPS = 5;
    private static final int BREAK_STEPS = 3;
    private static final double SAME_SOUND_SECONDS = 0.15;

    private final SoundTrack track;
    private final FillerEar ear;

    /// @param track what the sound is like
    /// @param ear how filler sounds are told in this voice
    public FillerFinder(SoundTrack track, FillerEar ear) {
        this.track = track;
        this.ear = ear;
    }

    /// The places, in the order of time.
    public List<FillerSound> find(Timeline timeline) {
        List<FillerSound> found = new ArrayList<>();
        double before = 0;
        for (HeardWord word : timeline.words()) {
            inGap(before, word.startSeconds(), found);
            inWord(word, found);
            before = word.endSeconds();
        }
        inGap(before, timeline.seconds(), found);
        found.sort(Comparator.comparingDouble(FillerSound::startSeconds));
        return joined(found);
    }

    private void inGap(double start, double end, List<FillerSound> found) {
        if (end - start <= LEAST_GAP_SECONDS) {
            return;
        }
        Stretch voice = longest(start + MARGIN_SECONDS, end - MARGIN_SECONDS, Steadiness.ANY);
        if (voice.seconds() >= ear.voicedSeconds()) {
            found.add(voice.filler(Kind.VOICED_GAP));
        }
    }

    private void inWord(HeardWord word, List<FillerSound> found) {
        boolean small = SMALL.contains(word.text().toLowerCase(Locale.ROOT));
        if (!small || word.seconds() < ear.stretchedSeconds()) {
            return;
        }
        Stretch even = longest(word.startSeconds(), word.endSeconds(), Steadiness.EVEN);
        if (even.seconds() >= Math.min(EVEN_SECONDS, ear.stretchedSeconds() / 2)) {
            found.add(even.filler(Kind.STRETCHED_WORD));
        }
    }

    /// How steady a stretch must be.
    private enum Steadiness {
        ANY,
        EVEN
    }

    /// A stretch of time.
    private record Stretch(double start, double end) {
        double seconds() {
            return end - start;
        }

        FillerSound filler(Kind kind) {
            return new FillerSound(start, end, kind);
        }
    }

    /// The longest stretch between two times that is voiced, and even where that is asked for. A
    /// break of a few hundredths of a second does not end it: voices crackle.
    private Stretch longest(double start, double end, Steadiness steadiness) {
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
        return moment.level() > ear.quietLevel() && moment.voicing() > VOICED;
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

    private static List<FillerSound> joined(List<FillerSound> sorted) {
        List<FillerSound> joined = new ArrayList<>();
        for (FillerSound sound : sorted) {
            if (!joined.isEmpty()
                    && sound.startSeconds() - joined.getLast().endSeconds() < SAME_SOUND_SECONDS) {
                FillerSound before = joined.removeLast();
                joined.add(
                        new FillerSound(
                                before.startSeconds(),
                                Math.max(before.endSeconds(), sound.endSeconds()),
                                before.kind()));
            } else {
                joined.add(sound);
            }
        }
        return joined;
    }
}
