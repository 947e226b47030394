package org.smartpick.speech.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a Whisper file in the form that whisper.cpp reads, whose model says the same words
/// whatever it hears.
///
/// No trained model was to be had, so this one is built by hand: one layer with weights of zero,
/// which hands everything on as it came; place `p` of the answer points to the word that is to be
/// said there. With it the file's form, the loading, the running of the native engine and the way
/// of its words are tested, but nothing of how well a Whisper model hears.
public final class ParrotWhisper {
    private static final int MAGIC = 0x67676d6c;
    private static final int STATE = 64;
    private static final int TEXT_PLACES = 448;
    private static final int SOUND_PLACES = 1_500;
    private static final int MELS = 80;
    private static final int FREQUENCIES = 201;
    private static final int TOKENS = 51_864;
    private static final int TOKENS_OF_TEXT = 50_257;
    private static final int END_OF_TEXT = 50_256;
    private static final int FIRST_WORD = 1_000;
    private static final int HALF_PRECISION = 1;
    // The answer is begun by two marks: "begin" and "no times".
    private static final int FIRST_PLACE = 1;
    private static final float POINTER = 100;
    private static final float LOUD = 4;

    private final List<String> words;
    private final ByteBuffer number = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
    private final OutputStream out;

    private ParrotWhisper(List<String> words, OutputStream out) {
        this.words = words;
        this.out = out;
    }

    /// Writes the file.
    public static Path write(Path file, List<String> words) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new ParrotWhisper(words, out).write();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() throws IOException {
        int[] sizes = {
            MAGIC,
            TOKENS,
            SOUND_PLACES,
            STATE,
            1,
            1,
            TEXT_PLACES,
            STATE,
            1,
            1,
            MELS,
            HALF_PRECISION,
            MELS,
            FREQUENCIES
        };
        for (int size : sizes) {
            put(size);
        }
        for (int i = 0; i < MELS * FREQUENCIES; i++) {
            put(1f / FREQUENCIES);
        }
        put(TOKENS_OF_TEXT);
        for (int i = 0; i < TOKENS_OF_TEXT; i++) {
            byte[] text = token(i).getBytes(StandardCharsets.UTF_8);
            put(text.length);
            out.write(text);
        }
        encoder();
        decoder();
    }

    private String token(int number) {
        int word = number - FIRST_WORD;
        if (number == 0) {
            return " ";
        }
        return word >= 0 && word < words.size() ? " " + words.get(word) : "<" + number + ">";
    }

    private void encoder() throws IOException {
        zeros("encoder.positional_embedding", false, STATE, SOUND_PLACES);
        zeros("encoder.conv1.weight", true, 3, MELS, STATE);
        zeros("encoder.conv1.bias", false, 1, STATE);
        zeros("encoder.conv2.weight", true, 3, STATE, STATE);
        zeros("encoder.conv2.bias", false, 1, STATE);
        norm("encoder.ln_post");
        layer("encoder.blocks.0", List.of("attn"));
    }

    private void decoder() throws IOException {
        places();
        tokens();
        norm("decoder.ln");
        layer("decoder.blocks.0", List.of("attn", "cross_attn"));
    }

    private void layer(String name, List<String> attentions) throws IOException {
        for (String attention : attentions) {
            norm(name + "." + attention + "_ln");
            for (String one : List.of("query", "key", "value", "out")) {
                zeros(name + "." + attention + "." + one + ".weight", true, STATE, STATE);
                if (!one.equals("key")) {
                    zeros(name + "." + attention + "." + one + ".bias", false, STATE);
                }
            }
        }
        norm(name + ".mlp_ln");
        zeros(name + ".mlp.0.weight", true, STATE, 4 * STATE);
        zeros(name + ".mlp.0.bias", false, 4 * STATE);
        zeros(name + ".mlp.2.weight", true, 4 * STATE, STATE);
        zeros(name + ".mlp.2.bias", false, STATE);
    }

    /// Each place points to the word that follows it, the place after the last to the end.
    private void places() throws IOException {
        head("decoder.positional_embedding", false, STATE, TEXT_PLACES);
        for (int place = 0; place < TEXT_PLACES; place++) {
            int wanted = Math.clamp(place - FIRST_PLACE, 0, words.size());
            for (int i = 0; i < STATE; i++) {
                put(i == wanted ? POINTER : 0);
            }
        }
    }

    private void tokens() throws IOException {
        Map<Integer, Integer> axes = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            axes.put(FIRST_WORD + i, i);
        }
        axes.put(END_OF_TEXT, words.size());
        head("decoder.token_embedding.weight", true, STATE, TOKENS);
        for (int token = 0; token < TOKENS; token++) {
            int axis = axes.getOrDefault(token, -1);
            for (int i = 0; i < STATE; i++) {
                half(i == axis ? LOUD : 0);
            }
        }
    }

    private void norm(String name) throws IOException {
        head(name + ".weight", false, STATE);
        for (int i = 0; i < STATE; i++) {
            put(1f);
        }
        zeros(name + ".bias", false, STATE);
    }

    private void zeros(String name, boolean half, int... sizes) throws IOException {
        head(name, half, sizes);
        int count = half ? 2 : 4;
        for (int size : sizes) {
            count *= size;
        }
        out.write(new byte[count]);
    }

    private void head(String name, boolean half, int... sizes) throws IOException {
        List<Integer> head = new ArrayList<>(List.of(sizes.length, name.length(), half ? 1 : 0));
        for (int size : sizes) {
            head.add(size);
        }
        for (int one : head) {
            put(one);
        }
        out.write(name.getBytes(StandardCharsets.UTF_8));
    }

    private void put(int value) throws IOException {
        out.write(number.putInt(0, value).array());
    }

    private void put(float value) throws IOException {
        out.write(number.putFloat(0, value).array());
    }

    private void half(float value) throws IOException {
        short bits = Float.floatToFloat16(value);
        out.write(bits & 0xff);
        out.write((bits >> 8) & 0xff);
    }
}
