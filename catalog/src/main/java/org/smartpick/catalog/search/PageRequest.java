package org.smartpick.catalog.search;

/// Which part of a long answer is wanted.
///
/// @param number page, counted from 1
/// @param size most programs on a page, 1 to 10,000
public record PageRequest(int number, int size) {
    /// Most programs on a page: more than there are.
    public static final int MOST = 10_000;

    /// Refuses pages before the first and sizes outside 1 to 10,000.
    public PageRequest {
        if (number < 1) {
            throw new IllegalArgumentException("page " + number + " is before page 1");
        }
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException(
                    "page size " + size + " is not between 1 and " + MOST);
        }
    }

    /// The first page of fifty.
    public static PageRequest first() {
        return new PageRequest(1, 50);
    }

    /// Everything on one page.
    public static PageRequest whole() {
        return new PageRequest(1, MOST);
    }
}
