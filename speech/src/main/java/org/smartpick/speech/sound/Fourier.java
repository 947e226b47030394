package org.smartpick.speech.sound;

/// The discrete Fourier transform by halving (Cooley and Tukey 1965), in place.
final class Fourier {
    private Fourier() {}

    /// Transforms complex numbers; their count must be a power of two. Cost n log n.
    static void transform(double[] real, double[] imaginary) {
        int size = real.length;
        if (Integer.bitCount(size) != 1 || imaginary.length != size) {
            throw new IllegalArgumentException("the count must be a power of two, was " + size);
        }
        reorder(real, imaginary);
        for (int length = 2; length <= size; length *= 2) {
            double angle = -2 * Math.PI / length;
            for (int start = 0; start < size; start += length) {
                join(real, imaginary, start, length / 2, angle);
            }
        }
    }

    private static void reorder(double[] real, double[] imaginary) {
        int size = real.length;
        int bits = Integer.numberOfTrailingZeros(size);
        for (int i = 0; i < size; i++) {
            int other = bits == 0 ? 0 : Integer.reverse(i) >>> (Integer.SIZE - bits);
            if (other > i) {
                swap(real, i, other);
                swap(imaginary, i, other);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }

    private static void join(double[] real, double[] imaginary, int start, int half, double angle) {
        for (int k = 0; k < half; k++) {
            double cosine = Math.cos(angle * k);
            double sine = Math.sin(angle * k);
            int even = start + k;
            int odd = even + half;
            double re = real[odd] * cosine - imaginary[odd] * sine;
            double im = real[odd] * sine + imaginary[odd] * cosine;
            real[odd] = real[even] - re;
            imaginary[odd] = imaginary[even] - im;
            real[even] += re;
            imaginary[even] += im;
        }
    }
}
