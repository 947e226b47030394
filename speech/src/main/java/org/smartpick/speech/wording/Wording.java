package org.smartpick.speech.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the second engine wrote for one stretch of an answer. It knows no times within it.
///
/// @param startSeconds where the stretch begins, from the start of the answer
/// @param endSeconds where it ends
/// @param text what was written; may hold marks and notes
public record Wording(double startSeconds, double endSeconds, String text) {
    /// Notes such as `[BLANK_AUDIO]`, `(coughs)`, `*music*`: the engine's own, not her words.
    private static final Pattern NOTE = Pattern.compile("\\[[^]]*]|\\([^)]*\\)|\\*[^*]*\\*|[♪♫]");

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}$]+");
    private static final Pattern MARKS_AFTER = Pattern.compile("[^\\p{L}\\p{N}%+]+$");

    /// Refuses a backward time.
    public Wording {
        if (!(startSeconds >= 0) || !(endSeconds >= startSeconds)) {
            throw new IllegalArgumentException(
                    "a stretch runs forward, was " + startSeconds + " to " + endSeconds);
        }
    }

    /// The words, without the engine's notes and without marks around them.
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (String one : NOTE.matcher(text).replaceAll(" ").strip().split("\\s+")) {
            String begun = MARKS_BEFORE.matcher(one).replaceFirst("");
            String word = MARKS_AFTER.matcher(begun).replaceFirst("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /// Whether a moment lies in the stretch.
    boolean holds(double seconds) {
        return seconds >= startSeconds && seconds < endSeconds;
    }
}
