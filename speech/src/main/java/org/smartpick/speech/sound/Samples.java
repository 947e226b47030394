package org.smartpick.speech.sound;

/// Sound as numbers from -32768 to 32767, one channel.
final class Samples {
    private Samples() {}

    /// The same sound at another rate: averaged over a source window where the rate falls, by
    /// straight lines between samples where it rises. Good enough for speech below 4 kHz.
    static double[] atRate(double[] samples, int from, int to) {
        if (from == to || samples.length == 0) {
            return samples;
        }
        double step = (double) from / to;
        double[] result = new double[(int) (samples.length / step)];
        for (int i = 0; i < result.length; i++) {
            result[i] = step > 1 ? mean(samples, i * step, (i + 1) * step) : at(samples, i * step);
        }
        return result;
    }

    private static double mean(double[] samples, double start, double end) {
        double sum = 0;
        for (int k = (int) start; k < Math.min(samples.length, Math.ceil(end)); k++) {
            double covered = Math.min(end, k + 1.0) - Math.max(start, k);
            sum += samples[k] * covered;
        }
        return sum / (end - start);
    }

    private static double at(double[] samples, double place) {
        int before = (int) place;
        double share = place - before;
        double next = samples[Math.min(samples.length - 1, before + 1)];
        return samples[before] * (1 - share) + next * share;
    }

    /// Two bytes a sample, low byte first.
    static byte[] bytes(double[] samples) {
        byte[] bytes = new byte[2 * samples.length];
        for (int i = 0; i < samples.length; i++) {
            int value = Math.clamp(Math.round(samples[i]), Short.MIN_VALUE, Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
