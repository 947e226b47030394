package org.smartpick.advice.hearing;

import java.util.Arrays;

/// Sound in memory that leaves no copy behind: whenever it grows or goes, the old bytes are
/// overwritten with zeros. Not thread safe.
final class SoundBuffer {
    private static final int FIRST_BYTES = 1 << 20;

    // Grows with the answer.
    private byte[] bytes = new byte[0];
    // How much of it is sound.
    private int size;

    int size() {
        return size;
    }

    void add(byte[] more) {
        if (size + more.length > bytes.length) {
            byte[] old = bytes;
            int wanted = Math.max(Math.max(FIRST_BYTES, 2 * old.length), size + more.length);
            bytes = Arrays.copyOf(old, wanted);
            Arrays.fill(old, (byte) 0);
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    void wipe() {
        Arrays.fill(bytes, (byte) 0);
        bytes = new byte[0];
        size = 0;
    }
}
