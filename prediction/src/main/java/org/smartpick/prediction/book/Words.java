package org.smartpick.prediction.book;

import java.util.Locale;

/// Numbers in sentences, written the American way on every machine.
public final class Words {
    private Words() {}

    /// The sentence with its numbers.
    public static String text(String format, Object... values) {
        return String.format(Locale.US, format, values);
    }
}
