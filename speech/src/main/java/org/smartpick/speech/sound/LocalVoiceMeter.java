package org.smartpick.speech.sound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.VoiceMeter;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.sound.VoiceStretches.Stretch;

/// Measures a voice by the same moments by which filler sounds are found.
///
/// What is quiet is what one moment of five is at most as loud as; what is voice is louder than the
/// middle (on a scale of decibels) between that and the loudest of twenty.
public final class LocalVoiceMeter implements VoiceMeter {
    private static final double LEAST_SECONDS = 0.1;
    private static final double BREAK_SECONDS = 0.12;
    private static final double QUIET_SHARE = 0.2;
    private static final double LOUD_SHARE = 0.95;
    private static final double SOFT_SHARE = 0.25;
    private static final double LEAST_LEVEL = 1e-5;

    @Override
    public Measure measure(byte[] sound, Timeline heard) {
        SoundTrack track = track(sound);
        double[] levels = levels(track);
        double quiet = at(levels, QUIET_SHARE);
        double between = Math.sqrt(quiet * at(levels, LOUD_SHARE));
        VoiceStretches stretches = new VoiceStretches(track, between);
        List<Double> voiced =
                stretches.list(0, heard.seconds(), LEAST_SECONDS, BREAK_SECONDS).stream()
                        .map(Stretch::seconds)
                        .toList();
        double[] voices = Arrays.stream(levels).filter(level -> level > between).toArray();
        return new Measure(
                voiced,
                quiet,
                voices.length == 0 ? quiet : at(voices, SOFT_SHARE),
                longestGap(stretches, heard),
                heard.words().stream()
                        .filter(FillerFinder::small)
                        .map(word -> new SmallWord(word.text(), word.seconds()))
                        .toList());
    }

    @Override
    public int count(byte[] sound, Timeline heard, FillerEar ear) {
        return new FillerFinder(track(sound), ear).find(heard).size();
    }

    private static double longestGap(VoiceStretches stretches, Timeline heard) {
        List<HeardWord> words = heard.words();
        List<Double> lengths = new ArrayList<>(List.of(0.0));
        for (int i = 1; i < words.size(); i++) {
            FillerFinder.voicesInGap(
                            stretches,
                            words.get(i - 1).endSeconds(),
                            words.get(i).startSeconds(),
                            0)
                    .forEach(voice -> lengths.add(voice.seconds()));
        }
        return lengths.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static SoundTrack track(byte[] sound) {
        SoundTrack track = new SoundTrack();
        track.add(sound);
        return track;
    }

    private static double[] levels(SoundTrack track) {
        double[] levels = new double[track.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Math.max(LEAST_LEVEL, track.get(i).level());
        }
        Arrays.sort(levels);
        return levels;
    }

    /// The level that this share of the sorted levels is below.
    private static double at(double[] sorted, double share) {
        return sorted.length == 0
                ? LEAST_LEVEL
                : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
