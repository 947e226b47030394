package org.smartpick.testkit;

import java.util.random.RandomGenerator;

/// What a [Generator] makes its value from: a random stream of its own and a size.
///
/// @param random the stream; the same stream gives the same value
/// @param size how large and wild the value may be, 1 (smallest) to [#MAX_SIZE]
public record Draw(RandomGenerator random, int size) {

    /// The largest size; at this size every generator uses its whole range.
    public static final int MAX_SIZE = 100;

    public Draw {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size is " + size + ", must be 1 to " + MAX_SIZE);
        }
    }

    /// The share of a range of the given width that this size allows, rounded up: the whole width
    /// at [#MAX_SIZE], at least 1 for any positive width.
    ///
    /// @param width the whole width, zero or more
    /// @return the allowed width, 0 to `width`
    public long share(long width) {
        if (width < 0) {
            throw new IllegalArgumentException("width is " + width + ", must not be negative");
        }
        return size == MAX_SIZE
                ? width
                : Math.min(width, (long) Math.ceil((double) width / MAX_SIZE * size));
    }
}
