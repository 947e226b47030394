package org.smartpick.speech.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.smartpick.advice.port.SoundFormat;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.domain.Parsed;

/// WAV files (RIFF, uncompressed).
public final class Wave implements SoundFormat {
    private static final int HEADER_BYTES = 44;
    private static final int PLAIN = 1;
    private static final int EXTENSIBLE = 0xfffe;
    private static final int LEAST_RATE = 8_000;
    private static final int MOST_RATE = 192_000;
    private static final String FIELD = "FILE";
    private static final String REMEDY =
            "save it as an uncompressed WAV file, 16 bits, one or two channels";

    /// How the samples of a file lie.
    private record Layout(int channels, int rate, int bits) {
        int bytes() {
            return channels * bits / 8;
        }
    }

    @Override
    public Parsed<byte[]> read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < HEADER_BYTES || !word(in).equals("RIFF") || in.getInt() == 0) {
            return refused("is no WAV file");
        }
        if (!word(in).equals("WAVE")) {
            return refused("is no WAV file");
        }
        Layout layout = new Layout(0, 0, 0);
        while (in.remaining() >= 8) {
            String name = word(in);
            long size = Integer.toUnsignedLong(in.getInt());
            // Programs that write while they record leave the size of the sound open.
            int length = (int) Math.min(size, in.remaining());
            if (name.equals("fmt ") && length >= 16) {
                layout = layout(in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN));
            } else if (name.equals("data")) {
                return samples(in.slice(in.position(), length), layout);
            }
            in.position(Math.min(in.limit(), in.position() + length + (length & 1)));
        }
        return refused("holds no sound");
    }

    private static Layout layout(ByteBuffer chunk) {
        int kind = Short.toUnsignedInt(chunk.getShort());
        int channels = Short.toUnsignedInt(chunk.getShort());
        int rate = chunk.getInt();
        chunk.getInt();
        chunk.getShort();
        int bits = Short.toUnsignedInt(chunk.getShort());
        boolean known =
                (kind == PLAIN || kind == EXTENSIBLE)
                        && (channels == 1 || channels == 2)
                        && (bits == 8 || bits == 16)
                        && rate >= LEAST_RATE
                        && rate <= MOST_RATE;
        return known ? new Layout(channels, rate, bits) : new Layout(0, 0, 0);
    }

    private static Parsed<byte[]> samples(ByteBuffer data, Layout layout) {
        if (layout.channels() == 0) {
            return refused("holds sound in a form that SmartPick does not read");
        }
        data.order(ByteOrder.LITTLE_ENDIAN);
        double[] mono = new double[data.remaining() / layout.bytes()];
        for (int i = 0; i < mono.length; i++) {
            double sum = 0;
            for (int channel = 0; channel < layout.channels(); channel++) {
                sum +=
                        layout.bits() == 16
                                ? data.getShort()
                                : (Byte.toUnsignedInt(data.get()) - 128) * 256;
            }
            mono[i] = sum / layout.channels();
        }
        return Parsed.read(
                Samples.bytes(Samples.atRate(mono, layout.rate(), Transcriber.SAMPLE_RATE)));
    }

    private static String word(ByteBuffer in) {
        byte[] four = new byte[4];
        in.get(four);
        return new String(four, StandardCharsets.US_ASCII);
    }

    private static Parsed<byte[]> refused(String problem) {
        return Parsed.refused(FIELD, "", problem, REMEDY);
    }

    @Override
    public byte[] write(byte[] sound) {
        ByteBuffer out =
                ByteBuffer.allocate(HEADER_BYTES + sound.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER_BYTES - 8 + sound.length);
        out.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        out.putShort((short) PLAIN).putShort((short) 1).putInt(Transcriber.SAMPLE_RATE);
        out.putInt(Transcriber.BYTES_A_SECOND).putShort((short) 2).putShort((short) 16);
        out.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(sound.length).put(sound);
        return out.array();
    }
}
