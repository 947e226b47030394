package org.smartpick.speech.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.smartpick.domain.Parsed;

/// The human samples as one sound.
public final class SpokenSamples {
    private SpokenSamples() {}

    /// All five, two times over: 49 seconds.
    public static byte[] allTwice() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int round = 0; round < 2; round++) {
            for (String number : List.of("0870", "0880", "0890", "0920", "0930")) {
                all.writeBytes(sound("librivox_" + number + ".wav"));
            }
        }
        return all.toByteArray();
    }

    private static byte[] sound(String name) {
        try (InputStream in = SpokenSamples.class.getResourceAsStream("/sound/" + name)) {
            if (in == null) {
                throw new AssertionError("no sample " + name);
            }
            return switch (new Wave().read(in.readAllBytes())) {
                case Parsed.Read<byte[]> read -> read.value();
                case Parsed.Refused<byte[]> refused ->
                        throw new AssertionError(refused.problem().toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
