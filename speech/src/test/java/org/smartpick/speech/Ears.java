package org.smartpick.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.FillerEar;
import org.smartpick.advice.port.Transcriber;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;
import org.smartpick.speech.sound.Wave;

/// What tests of hearing share: the packaged model, unpacked once a build, and the human samples.
final class Ears {
    /// Names of the human samples.
    static final List<String> SAMPLES =
            List.of(
                    "librivox_0870",
                    "librivox_0880",
                    "librivox_0890",
                    "librivox_0920",
                    "librivox_0930");

    private Ears() {}

    static LocalTranscriber packaged() {
        return new LocalTranscriber(
                Optional.empty(), Path.of("target", "hearing").toAbsolutePath());
    }

    /// The sound of a sample, as a transcriber takes it.
    static byte[] sound(String name) {
        return switch (new Wave().read(bytes(name + ".wav"))) {
            case Parsed.Read<byte[]> read -> read.value();
            case Parsed.Refused<byte[]> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    /// The words of a sample.
    static List<String> words(String name) {
        String text = new String(bytes(name + ".txt"), StandardCharsets.UTF_8);
        return Arrays.asList(text.strip().split("\\s+"));
    }

    static byte[] bytes(String file) {
        try (InputStream in = Ears.class.getResourceAsStream("/sound/" + file)) {
            if (in == null) {
                throw new AssertionError("no sample " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Timeline hear(Transcriber transcriber, byte[] sound) {
        try (Transcriber.Listening listening = transcriber.listen(FillerEar.USUAL)) {
            listening.hear(sound);
            return listening.finish();
        }
    }
}
