package org.smartpick.prediction.internal;

import java.util.Locale;

/// Numbers in sentences, written the American way on every machine.
final class Words {
    private Words() {}

    /// The sentence with its numbers.
    static String text(String format, Object... values) {
        return String.format(Locale.US, format, values);
    }
}
