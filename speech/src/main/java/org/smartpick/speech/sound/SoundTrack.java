package org.smartpick.speech.sound;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.port.Transcriber;

/// What a sound is like, hundredth by hundredth of a second, worked out while it comes in. It keeps
/// no sound but the last 40 milliseconds. Not thread safe.
public final class SoundTrack {
    /// Seconds between two moments.
    static final double STEP_SECONDS = 0.01;

    private static final int STEP = (int) (Transcriber.SAMPLE_RATE * STEP_SECONDS);
    private static final int WINDOW = 4 * STEP;
    private static final double FULL_SCALE = 32_768;

    private final MomentReader reader = new MomentReader(WINDOW);
    private final double[] window = new double[WINDOW];
    private final List<SoundMoment> moments = new ArrayList<>();
    // How many samples of the window are filled.
    private int filled;

    /// Takes the next samples: 16 kHz, 16 bits, low byte first.
    public void add(byte[] sound) {
        for (int i = 0; i + 1 < sound.length; i += 2) {
            int sample = (short) ((sound[i] & 0xff) | (sound[i + 1] << 8));
            window[filled++] = sample / FULL_SCALE;
            if (filled == WINDOW) {
                moments.add(reader.read(window));
                System.arraycopy(window, STEP, window, 0, WINDOW - STEP);
                filled = WINDOW - STEP;
            }
        }
    }

    /// How many moments there are.
    int size() {
        return moments.size();
    }

    SoundMoment get(int index) {
        return moments.get(index);
    }

    /// The moment whose middle is nearest to this time, within what was heard.
    int indexAt(double seconds) {
        double middle = WINDOW / 2.0 / Transcriber.SAMPLE_RATE;
        return Math.clamp(
                Math.round((seconds - middle) / STEP_SECONDS), 0, Math.max(0, moments.size() - 1));
    }

    /// The time of the middle of a moment, in seconds.
    double secondsAt(int index) {
        return index * STEP_SECONDS + WINDOW / 2.0 / Transcriber.SAMPLE_RATE;
    }
}
