package org.smartpick.domain.figure;

import java.util.Locale;

/// A share of people as somebody told it: counted, or as a percentage that was rounded.
public sealed interface Amount {
    /// Most people that a figure can count.
    int MOST = 1_000_000;

    /// Both numbers were told.
    ///
    /// @param happened how many, 0 to `of`
    /// @param of of how many, 1 to [#MOST]
    record Counted(int happened, int of) implements Amount {
        /// Refuses more than there are.
        public Counted {
            checkTotal(of);
            if (happened < 0 || happened > of) {
                throw new IllegalArgumentException(happened + " of " + of + " cannot be");
            }
        }

        @Override
        public double low() {
            return (double) happened / of;
        }

        @Override
        public double high() {
            return low();
        }

        @Override
        public String words() {
            return String.format(Locale.US, "%,d of %,d", happened, of);
        }
    }

    /// A percentage, and of how many.
    ///
    /// @param percent 0 to 100
    /// @param step to what it was rounded, percentage points, for example 1 or 0.1
    /// @param of of how many, 1 to [#MOST]
    record Rounded(double percent, double step, int of) implements Amount {
        /// Refuses what is no percentage.
        public Rounded {
            checkPercent(percent, step);
            checkTotal(of);
        }

        @Override
        public double low() {
            return lowest(percent, step);
        }

        @Override
        public double high() {
            return highest(percent, step);
        }

        @Override
        public String words() {
            return String.format(Locale.US, "%s %% of %,d", plain(percent), of);
        }
    }

    /// A percentage of which nobody told of how many: it is taken as if it were of few.
    ///
    /// @param percent 0 to 100
    /// @param step to what it was rounded, percentage points, for example 1 or 0.1
    /// @param of of how many we assume, 1 to [#MOST]
    record Assumed(double percent, double step, int of) implements Amount {
        /// Refuses what is no percentage.
        public Assumed {
            checkPercent(percent, step);
            checkTotal(of);
        }

        @Override
        public double low() {
            return lowest(percent, step);
        }

        @Override
        public double high() {
            return highest(percent, step);
        }

        @Override
        public String words() {
            return String.format(
                    Locale.US, "%s %% (of how many is not told; taken as %,d)", plain(percent), of);
        }
    }

    /// Least share that it can stand for, 0 to 1.
    double low();

    /// Largest share that it can stand for, 0 to 1.
    double high();

    /// Of how many, told or assumed.
    int of();

    /// The amount in words, for example `12 of 340`.
    String words();

    private static void checkTotal(int of) {
        if (of < 1 || of > MOST) {
            throw new IllegalArgumentException("a total of " + of + " is not 1 to " + MOST);
        }
    }

    private static void checkPercent(double percent, double step) {
        if (!(percent >= 0 && percent <= 100) || !(step > 0 && step <= 10)) {
            throw new IllegalArgumentException(
                    "percent " + percent + " to the nearest " + step + " cannot be");
        }
    }

    private static double lowest(double percent, double step) {
        return Math.max(0, percent - step / 2) / 100;
    }

    private static double highest(double percent, double step) {
        return Math.min(100, percent + step / 2) / 100;
    }

    private static String plain(double percent) {
        return percent == Math.rint(percent)
                ? String.format(Locale.US, "%.0f", percent)
                : String.format(Locale.US, "%s", percent);
    }
}
