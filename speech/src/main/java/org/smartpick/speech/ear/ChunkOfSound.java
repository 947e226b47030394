package org.smartpick.speech.ear;

import java.util.Arrays;
import org.smartpick.advice.port.Transcriber;

/// In the process that hears: the sound of an answer since it was last handed to the second engine.
/// What is handed over or let go is overwritten with zeros. Not thread safe.
final class ChunkOfSound {
    /// Stretches are at least this long before they are handed over at a pause: the second engine
    /// fills shorter ones up to half a minute, and takes as long for them.
    private static final double LEAST_SECONDS = 15;

    private static final float FULL_SCALE = 32_768;
    private static final int FIRST_BYTES = 1 << 19;

    // Grows with the stretch.
    private byte[] bytes = new byte[FIRST_BYTES];
    // How much of it is sound.
    private int size;
    // Bytes of the answer before this stretch.
    private long before;

    void add(byte[] sound) {
        if (size + sound.length > bytes.length) {
            byte[] old = bytes;
            bytes = Arrays.copyOf(old, Math.max(2 * old.length, size + sound.length));
            Arrays.fill(old, (byte) 0);
        }
        System.arraycopy(sound, 0, bytes, size, sound.length);
        size += sound.length;
    }

    boolean longEnough() {
        return size >= LEAST_SECONDS * Transcriber.BYTES_A_SECOND;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double startSeconds() {
        return (double) before / Transcriber.BYTES_A_SECOND;
    }

    double endSeconds() {
        return (double) (before + size) / Transcriber.BYTES_A_SECOND;
    }

    /// The stretch as numbers from -1 to 1; the next one begins behind it.
    float[] take() {
        float[] samples = new float[size / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8)) / FULL_SCALE;
        }
        before += size;
        wipe();
        return samples;
    }

    void wipe() {
        Arrays.fill(bytes, (byte) 0);
        size = 0;
    }
}
