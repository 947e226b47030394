package org.smartpick.match.season;

import org.smartpick.stats.Normal;

/// Random numbers by place, not by order: a hash of seed, season, applicant and track.
///
/// A draw depends on nothing that was drawn before, so a season is the same on any number of
/// threads and machines, and two experiments share the luck of everything that they have in common.
/// The mixing function is the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014); normal
/// values come from a table of 4,096 equally likely ones, whose tails end at 3.7.
public final class Draws {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long TRACK = 0xD1B54A32D192ED03L;
    private static final int BITS = 12;
    private static final float[] NORMAL = table();

    private Draws() {}

    private static float[] table() {
        int size = 1 << BITS;
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) Normal.quantile((i + 0.5) / size);
        }
        return values;
    }

    static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// The key of one use in one season.
    public static long key(long seed, int season, int use) {
        return mix(mix(seed + STEP * (season + 1)) + STEP * (use + 1));
    }

    /// 64 bits for one applicant.
    public static long of(long key, int person) {
        return mix(key + STEP * (person + 1));
    }

    /// 64 bits for one applicant at one track.
    public static long of(long key, int person, int track) {
        return mix(key + STEP * (person + 1) + TRACK * (track + 1));
    }

    /// A standard normal value from the highest bits.
    public static float first(long bits) {
        return NORMAL[(int) (bits >>> 52)];
    }

    /// Another from the next ones.
    static float second(long bits) {
        return NORMAL[(int) (bits >>> 40) & 0xFFF];
    }

    /// A third.
    static float third(long bits) {
        return NORMAL[(int) (bits >>> 28) & 0xFFF];
    }

    /// A fourth.
    static float fourth(long bits) {
        return NORMAL[(int) (bits >>> 16) & 0xFFF];
    }

    /// Equally spread between 0 and 1.
    public static double uniform(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }

    /// A whole number that stands in the order of the value.
    static int ordered(float value) {
        int bits = Float.floatToRawIntBits(value);
        return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
    }

    /// The value of such a number.
    static float value(int ordered) {
        return Float.intBitsToFloat(ordered ^ ((ordered >> 31) & Integer.MAX_VALUE));
    }
}
