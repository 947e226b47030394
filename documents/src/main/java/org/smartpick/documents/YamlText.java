package org.smartpick.documents;

import java.util.Locale;
import java.util.regex.Pattern;

/// Writes one text as a YAML scalar that reads back the same.
final class YamlText {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_ .,'/+-]*[A-Za-z0-9_.])?");
    private static final Pattern NULL_LIKE = Pattern.compile("(?i)null");

    private YamlText() {}

    /// Without quotes where that is safe, otherwise in double quotes.
    static String of(String text) {
        return PLAIN.matcher(text).matches() && !NULL_LIKE.matcher(text).matches()
                ? text
                : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(out, point));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (printable(point)) {
                    out.appendCodePoint(point);
                } else {
                    out.append(String.format(Locale.ROOT, "\\u%04X", point));
                }
            }
        }
    }

    /// What YAML 1.1 lets stand in a stream, without line separators and the byte order mark.
    private static boolean printable(int point) {
        return (point >= 0x20 && point <= 0x7E)
                || (point >= 0xA0 && point <= 0xD7FF && point != 0x2028 && point != 0x2029)
                || (point >= 0xE000 && point < 0xFFFD && point != 0xFEFF)
                || point >= 0x10000;
    }
}
