package org.smartpick.e2e;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.audio.SingleFileAudioPlayer;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;

/// Files that stand for a microphone: 16 kHz, 16 bits, one channel, with a silence at the
/// beginning, since a page needs some time before it listens.
final class Microphone {
    private static final int SILENCE_SECONDS = 8;
    private static final int BYTES_A_SECOND = 32_000;
    private static final int HEADER_BYTES = 44;

    private final ByteArrayOutputStream sound = new ByteArrayOutputStream();

    private Microphone() {
        silence(SILENCE_SECONDS);
    }

    /// Nothing but the silence so far.
    static Microphone silent() {
        return new Microphone();
    }

    Microphone silence(int seconds) {
        sound.writeBytes(new byte[seconds * BYTES_A_SECOND]);
        return this;
    }

    /// A machine's voice.
    ///
    /// @param stretch how many times as long as usual
    Microphone voice(String text, float stretch, Path scratch) throws IOException {
        Path base = scratch.resolve("voice");
        for (Voice voice : new KevinVoiceDirectory().getVoices()) {
            if (voice.getName().equals("kevin16")) {
                SingleFileAudioPlayer player =
                        new SingleFileAudioPlayer(base.toString(), AudioFileFormat.Type.WAVE);
                voice.setAudioPlayer(player);
                voice.setDurationStretch(stretch);
                voice.allocate();
                voice.speak(text);
                player.close();
                voice.deallocate();
            }
        }
        Path file = scratch.resolve("voice.wav");
        byte[] wave = Files.readAllBytes(file);
        Files.delete(file);
        sound.writeBytes(Arrays.copyOfRange(wave, HEADER_BYTES, wave.length));
        return this;
    }

    /// The sound of a file.
    Microphone file(Path wave) throws IOException {
        byte[] bytes = Files.readAllBytes(wave);
        sound.writeBytes(Arrays.copyOfRange(bytes, HEADER_BYTES, bytes.length));
        return this;
    }

    Path write(Path file) throws IOException {
        byte[] bytes = sound.toByteArray();
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        header.putInt(HEADER_BYTES - 8 + bytes.length);
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        header.putInt(16).putShort((short) 1).putShort((short) 1);
        header.putInt(BYTES_A_SECOND / 2).putInt(BYTES_A_SECOND);
        header.putShort((short) 2).putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII));
        header.putInt(bytes.length);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(header.array());
        all.writeBytes(bytes);
        return Files.write(file, all.toByteArray());
    }
}
