package org.smartpick.stats;

import java.util.SplittableRandom;

/// A stream of random numbers that belongs to one use, named by it: the same seed and name give the
/// same numbers, whatever other streams are drawn from, and in whatever order.
public final class RandomStream {
    private final SplittableRandom random;

    private RandomStream(long seed) {
        random = new SplittableRandom(seed);
    }

    /// The stream of one use.
    ///
    /// @param seed seed of the whole computation
    /// @param name the use, for example the id of a program
    public static RandomStream of(long seed, String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return new RandomStream(mixed(seed) ^ mixed(hash));
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// A number from 0, included, to 1, not included.
    public double uniform() {
        return random.nextDouble();
    }

    /// A whole number from 0 to `n` - 1.
    ///
    /// @param n at least 1
    public int below(int n) {
        return random.nextInt(n);
    }

    /// A number from the standard normal distribution.
    public double normal() {
        return random.nextGaussian();
    }

    /// A random order of 0 to `n` - 1.
    public int[] order(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /// `n` values whose ordered values are the middles of `n` equally likely slices of the normal
    /// distribution, in random order: mean 0, and a spread that does not depend on luck.
    public double[] normals(int n) {
        int[] order = order(n);
        double[] values = new double[n];
        double square = 0;
        for (int i = 0; i < n; i++) {
            values[i] = Normal.quantile((order[i] + 0.5) / n);
            square += values[i] * values[i];
        }
        double scale = n > 1 ? Math.sqrt(n / square) : 1;
        for (int i = 0; i < n; i++) {
            values[i] *= scale;
        }
        return values;
    }
}
