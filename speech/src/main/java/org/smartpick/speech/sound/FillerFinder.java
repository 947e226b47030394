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
import org.smartpick.speech.sound.VoiceStretches.Steadiness;
import org.smartpick.speech.sound.VoiceStretches.Stretch;

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
    private static final double EVEN_SECONDS = 0.15;
    private static final double SAME_SOUND_SECONDS = 0.15;

    private final VoiceStretches stretches;
    private final FillerEar ear;

    /// @param track what the sound is like
    /// @param ear how filler sounds are told in this voice
    public FillerFinder(SoundTrack track, FillerEar ear) {
        this.stretches = new VoiceStretches(track, ear.quietLevel());
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
        voicesInGap(stretches, start, end, ear.voicedSeconds())
                .forEach(voice -> found.add(filler(voice, Kind.VOICED_GAP)));
    }

    private void inWord(HeardWord word, List<FillerSound> found) {
        if (!small(word) || word.seconds() < ear.stretchedSeconds()) {
            return;
        }
        Stretch even = stretches.longest(word.startSeconds(), word.endSeconds(), Steadiness.EVEN);
        if (even.seconds() >= Math.min(EVEN_SECONDS, ear.stretchedSeconds() / 2)) {
            found.add(filler(even, Kind.STRETCHED_WORD));
        }
    }

    /// Whether an um may stand behind a word.
    static boolean small(HeardWord word) {
        return SMALL.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /// The voices between two words that last at least so long; none where the words are too near
    /// to each other.
    static List<Stretch> voicesInGap(
            VoiceStretches stretches, double start, double end, double leastSeconds) {
        return end - start <= LEAST_GAP_SECONDS
                ? List.of()
                : stretches.list(
                        start + MARGIN_SECONDS,
                        end - MARGIN_SECONDS,
                        leastSeconds,
                        VoiceStretches.BREAK_SECONDS);
    }

    private static FillerSound filler(Stretch stretch, Kind kind) {
        return new FillerSound(stretch.start(), stretch.end(), kind);
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
