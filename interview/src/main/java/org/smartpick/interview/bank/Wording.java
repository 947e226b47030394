package org.smartpick.interview.bank;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How a question is put: the words we use, and others that mean the same.
///
/// @param text our words
/// @param aliases other wordings of the same question; may be none
public record Wording(String text, List<String> aliases) {

    /// Copies the aliases; refuses an empty text.
    public Wording {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a question needs words");
        }
        aliases = List.copyOf(aliases);
    }

    /// Whether these words put this question, whatever the case, the spaces and the punctuation.
    public boolean means(String words) {
        String wanted = plain(words);
        return all().anyMatch(one -> plain(one).equals(wanted));
    }

    /// The text and all aliases, the text first.
    public Stream<String> all() {
        return Stream.concat(Stream.of(text), aliases.stream());
    }

    /// Words without case and punctuation, single spaces between them.
    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("’", "")
                .replace("'", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
