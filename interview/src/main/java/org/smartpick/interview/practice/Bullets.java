package org.smartpick.interview.practice;

import java.util.List;

/// Notes for an answer: bullets, not a script. A text that is read aloud sounds read, so long lines
/// and long notes are pointed out.
///
/// @param lines one bullet each, without blanks at the ends
public record Bullets(List<String> lines) {
    /// Most words of one bullet; our choice: about what the eye takes in at once.
    public static final int MOST_WORDS = 12;

    /// Most bullets; our choice: two for each of five parts.
    public static final int MOST_LINES = 10;

    /// Copies the lines in.
    public Bullets {
        lines = List.copyOf(lines);
    }

    /// Reads notes, a bullet a line; marks such as `-` at the start of a line are dropped.
    public static Bullets parse(String notes) {
        return new Bullets(
                notes.lines()
                        .map(line -> line.strip().replaceFirst("^[-*•]\\s*", ""))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /// Whether they are a script: a bullet beyond [#MOST_WORDS] words, or more than [#MOST_LINES]
    /// bullets.
    public boolean isScript() {
        return lines.size() > MOST_LINES
                || lines.stream().anyMatch(line -> line.split("\\s+").length > MOST_WORDS);
    }
}
