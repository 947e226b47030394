package org.smartpick.speech.sound;

/// Level, voice, pitch and spectrum of a short window.
///
/// Pitch is the lag of the highest normalized autocorrelation between 60 and 400 Hz, on the sound
/// averaged down to 4 kHz. The spectrum is the energy of a Hann window's discrete Fourier transform
/// in eight bands from 200 Hz to 4 kHz.
final class MomentReader {
    private static final int SMALLER = 4;
    private static final int SMALL_RATE = 4_000;
    private static final int LEAST_LAG = SMALL_RATE / 400;
    private static final int MOST_LAG = SMALL_RATE / 60;
    private static final double SAMPLE_RATE = 16_000;
    private static final double[] EDGES_HZ = {
        200, 350, 550, 800, 1_100, 1_500, 2_000, 2_800, 4_000
    };
    private static final double LEAST_ENERGY = 1e-9;

    private final double[] small;
    private final double[] hann;
    private final double[] real;
    private final double[] imaginary;

    MomentReader(int window) {
        small = new double[window / SMALLER];
        hann = new double[window];
        for (int i = 0; i < window; i++) {
            hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (window - 1));
        }
        int size = Integer.highestOneBit(window - 1) << 1;
        real = new double[size];
        imaginary = new double[size];
    }

    SoundMoment read(double[] window) {
        double energy = 0;
        for (double sample : window) {
            energy += sample * sample;
        }
        shrink(window);
        int lag = bestLag();
        return new SoundMoment(
                Math.sqrt(energy / window.length),
                Math.max(0, correlation(lag)),
                (double) SMALL_RATE / lag,
                bands(window));
    }

    private void shrink(double[] window) {
        double mean = 0;
        for (int i = 0; i < small.length; i++) {
            double sum = 0;
            for (int k = 0; k < SMALLER; k++) {
                sum += window[i * SMALLER + k];
            }
            small[i] = sum / SMALLER;
            mean += small[i] / small.length;
        }
        for (int i = 0; i < small.length; i++) {
            small[i] -= mean;
        }
    }

    private int bestLag() {
        int best = LEAST_LAG;
        double highest = -1;
        for (int lag = LEAST_LAG; lag <= MOST_LAG; lag++) {
            double value = correlation(lag);
            // A longer lag must be clearly better: two periods look as alike as one.
            if (value > highest + 0.02) {
                highest = value;
                best = lag;
            }
        }
        return best;
    }

    private double correlation(int lag) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i + lag < small.length; i++) {
            product += small[i] * small[i + lag];
            first += small[i] * small[i];
            second += small[i + lag] * small[i + lag];
        }
        double scale = Math.sqrt(first * second);
        return scale < LEAST_ENERGY ? 0 : product / scale;
    }

    private double[] bands(double[] window) {
        for (int i = 0; i < real.length; i++) {
            real[i] = i < window.length ? window[i] * hann[i] : 0;
            imaginary[i] = 0;
        }
        Fourier.transform(real, imaginary);
        double[] bands = new double[EDGES_HZ.length - 1];
        for (int band = 0; band < bands.length; band++) {
            int from = bin(EDGES_HZ[band]);
            int to = bin(EDGES_HZ[band + 1]);
            double energy = LEAST_ENERGY;
            for (int k = from; k < to; k++) {
                energy += real[k] * real[k] + imaginary[k] * imaginary[k];
            }
            bands[band] = Math.log(energy / (to - from));
        }
        return bands;
    }

    private int bin(double hertz) {
        return (int) Math.round(hertz * real.length / SAMPLE_RATE);
    }
}
