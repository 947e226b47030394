package org.smartpick.speech.voice;

import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/// Takes what a voice says into memory instead of to a loudspeaker.
final class SoundCatcher implements AudioPlayer {
    private static final AudioFormat USUAL = new AudioFormat(16_000, 16, 1, true, true);

    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();
    // The voice says in which form it will speak.
    private AudioFormat format = USUAL;

    /// A WAV file of all that was said.
    byte[] wave() {
        byte[] bytes = sound.toByteArray();
        ByteArrayOutputStream file = new ByteArrayOutputStream(bytes.length + 64);
        try (AudioInputStream in =
                new AudioInputStream(
                        new ByteArrayInputStream(bytes),
                        format,
                        bytes.length / format.getFrameSize())) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
    }

    @Override
    public void setAudioFormat(AudioFormat wanted) {
        format = wanted;
    }

    @Override
    public AudioFormat getAudioFormat() {
        return format;
    }

    @Override
    public boolean write(byte[] bytes) {
        return write(bytes, 0, bytes.length);
    }

    @Override
    public boolean write(byte[] bytes, int offset, int length) {
        sound.write(bytes, offset, length);
        return true;
    }

    @Override
    public boolean drain() {
        return true;
    }

    @Override
    public boolean end() {
        return true;
    }

    @Override
    public float getVolume() {
        return 1;
    }

    @Override
    public long getTime() {
        return 0;
    }

    @Override
    public void begin(int size) {
        // Nothing to get ready.
    }

    @Override
    public void pause() {
        // Memory does not wait.
    }

    @Override
    public void resume() {
        // It never paused.
    }

    @Override
    public void reset() {
        // What was said stays said.
    }

    @Override
    public void cancel() {
        // Nobody interrupts.
    }

    @Override
    public void close() {
        // Memory needs no closing.
    }

    @Override
    public void setVolume(float volume) {
        // Files have none.
    }

    @Override
    public void resetTime() {
        // Nobody asks for the time.
    }

    @Override
    public void startFirstSampleTimer() {
        // Nobody asks for the time.
    }

    @Override
    public void showMetrics() {
        // Nothing is measured.
    }
}
