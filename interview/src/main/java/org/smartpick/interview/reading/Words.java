package org.smartpick.interview.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text in lower case, without punctuation. Contractions stay one word (`i'd`), and
/// parts joined by a hyphen become two, as a recognizer writes them.
final class Words {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:[.,][0-9]+)*(?:'[a-z]+)*");

    private Words() {}

    static List<String> of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /// The words with a space before, between and after them: a phrase of whole words is found by
    /// looking for it with a space on both sides.
    static String spaced(String text) {
        return " " + String.join(" ", of(text)) + " ";
    }

    static boolean hasAny(String spaced, List<String> phrases) {
        for (String phrase : phrases) {
            if (spaced.contains(" " + phrase + " ")) {
                return true;
            }
        }
        return false;
    }
}
