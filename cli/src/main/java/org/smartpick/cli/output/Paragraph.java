package org.smartpick.cli.output;

import java.util.ArrayList;
import java.util.List;

/// Text in lines of a width.
public final class Paragraph {
    private Paragraph() {}

    /// The text in lines of at most `width` characters, each begun with `indent`; a longer word has
    /// a line of its own.
    public static List<String> lines(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            boolean begun = line.length() > indent.length();
            if (begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
