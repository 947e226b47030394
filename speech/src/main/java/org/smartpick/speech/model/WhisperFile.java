package org.smartpick.speech.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// How a file with a Whisper model looks that whisper.cpp can read: the letters `lmgg` (0x67676d6c,
/// low byte first), eleven sizes of the model, its filters, its vocabulary, then its weights, each
/// with a name, sizes and the way its numbers are written.
///
/// The native engine trusts the file, so it is walked through here first: a file that was cut short
/// or is of another kind never reaches it. Whether the weights are good is not seen.
final class WhisperFile {
    private static final String BEGIN = "lmgg";
    private static final String OTHER_KIND = "GGUF";
    private static final String POINTER = "vers";
    private static final int SIZES = 11;
    private static final int LEAST_VOCABULARY = 50_000;
    private static final int MOST_VOCABULARY = 200_000;
    private static final int MOST_LETTERS = 1_000;
    private static final int MOST_DIMENSIONS = 4;
    private static final long MOST_NUMBERS = 1L << 34;
    private static final int NUMBER_BYTES = 4;

    /// Numbers are written in blocks, by the ways 0 to 8 in which such files are made: how many
    /// numbers a block has, and how many bytes; nothing where a way is not used.
    private static final int[] BLOCK_NUMBERS = {1, 1, 32, 32, 0, 0, 32, 32, 32};

    private static final int[] BLOCK_BYTES = {4, 2, 18, 20, 0, 0, 22, 24, 34};

    private final InputStream in;
    private final long size;
    // How far the walk is, in bytes.
    private long at;

    private WhisperFile(InputStream in, long size) {
        this.in = in;
        this.size = size;
    }

    /// What is wrong with the file, as the end of a sentence; empty where it can be tried.
    static Optional<String> findObstacle(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new WhisperFile(in, Files.size(file)).walk();
        } catch (IOException e) {
            return Optional.of("it cannot be read");
        }
    }

    private Optional<String> walk() throws IOException {
        byte[] begin = in.readNBytes(BEGIN.length());
        at = begin.length;
        return switch (new String(begin, StandardCharsets.ISO_8859_1)) {
            case BEGIN -> walkOn();
            case OTHER_KIND -> Optional.of("it is a GGUF file, which is of another kind");
            case POINTER ->
                    Optional.of("it only points to a file elsewhere, which was not fetched");
            default -> Optional.of("it does not begin as such files do");
        };
    }

    private Optional<String> walkOn() throws IOException {
        int vocabulary = number();
        skip((long) (SIZES - 1) * NUMBER_BYTES);
        long filters = (long) number() * number();
        if (vocabulary < LEAST_VOCABULARY || vocabulary > MOST_VOCABULARY) {
            return Optional.of(at > size ? shortage() : "it names sizes that no such model has");
        }
        skip(filters * NUMBER_BYTES);
        int words = number();
        for (int i = 0; i < Math.min(words, vocabulary) && at < size; i++) {
            skip(Math.clamp(number(), 0, MOST_LETTERS));
        }
        int weights = 0;
        while (at < size) {
            if (!skipWeights()) {
                return Optional.of("its weights are written in a way that is not known");
            }
            weights++;
        }
        if (at > size) {
            return Optional.of(shortage());
        }
        return weights > 0 ? Optional.empty() : Optional.of("it holds no weights");
    }

    private String shortage() {
        return "it is cut short: it has " + size + " bytes of at least " + at;
    }

    /// Goes over the weights of one name; false where they make no sense.
    private boolean skipWeights() throws IOException {
        int dimensions = number();
        int letters = number();
        int way = number();
        boolean known =
                dimensions >= 1
                        && dimensions <= MOST_DIMENSIONS
                        && letters >= 1
                        && letters <= MOST_LETTERS
                        && way >= 0
                        && way < BLOCK_BYTES.length
                        && BLOCK_BYTES[way] > 0;
        if (at > size || !known) {
            return at > size;
        }
        long numbers = 1;
        for (int i = 0; i < dimensions; i++) {
            numbers *= Math.max(1, number());
            if (numbers > MOST_NUMBERS) {
                return false;
            }
        }
        skip(letters + numbers / BLOCK_NUMBERS[way] * BLOCK_BYTES[way]);
        return true;
    }

    /// The next number; 0 behind the end.
    private int number() throws IOException {
        byte[] bytes = in.readNBytes(NUMBER_BYTES);
        at += NUMBER_BYTES;
        return ByteBuffer.wrap(Arrays.copyOf(bytes, NUMBER_BYTES))
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
    }

    private void skip(long bytes) throws IOException {
        at += bytes;
        if (at <= size) {
            in.skipNBytes(bytes);
        }
    }
}
