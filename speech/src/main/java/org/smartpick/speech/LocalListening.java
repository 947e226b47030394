package org.smartpick.speech;

import java.util.List;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.interview.timeline.FillerSound;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.ear.EarAnswer;
import org.smartpick.speech.sound.FillerFinder;
import org.smartpick.speech.sound.SoundTrack;
import org.smartpick.speech.wording.TwoReadings;
import org.smartpick.speech.wording.Wording;

/// One answer: words from the process that hears, filler sounds from what the sound itself is like.
/// Of the sound only some numbers a hundredth of a second are held.
final class LocalListening implements Transcriber.Listening {
    // A second engine on a slow machine takes about as long as she spoke.
    private static final long WORDING_SECONDS = 20;

    private final EarAnswer answer;
    private final FillerEar fillers;
    private final SoundTrack track = new SoundTrack();
    // How much came in.
    private long bytes;

    LocalListening(EarAnswer answer, FillerEar fillers) {
        this.answer = answer;
        this.fillers = fillers;
    }

    @Override
    public void hear(byte[] sound) {
        if (sound.length % 2 != 0) {
            throw new IllegalArgumentException("sound has two bytes a sample, got " + sound.length);
        }
        bytes += sound.length;
        answer.hear(sound);
        track.add(sound);
    }

    @Override
    public String said() {
        return answer.said();
    }

    @Override
    public Timeline finish() {
        double seconds = (double) bytes / Transcriber.BYTES_A_SECOND;
        Timeline timeline = Timeline.of(seconds, answer.finish());
        // Where somebody hesitates is told by the sound and the first reading alone: a second one
        // tidies it away.
        List<FillerSound> sounds = new FillerFinder(track, fillers).find(timeline);
        List<Wording> wordings = answer.wordings(WORDING_SECONDS + (long) seconds);
        return Timeline.of(seconds, TwoReadings.merge(timeline.words(), wordings))
                .withFillers(sounds);
    }

    @Override
    public void close() {
        answer.close();
    }
}
