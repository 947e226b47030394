package org.smartpick.advice.hearing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.smartpick.advice.port.Entries;

/// Names out of what a person wrote herself: hospitals, towns, people, programs of her stories and
/// notes, which no recognizer can know.
public final class OwnWords {
    private static final List<String> KINDS = List.of("story", "program-research", "coach-frame");
    private static final int MOST_WORDS = 2_000;

    /// A text in a JSON document.
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /// A word with a capital that does not begin a sentence, with those like it that follow.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<=[\\p{Ll}\\p{N},;] )\\p{Lu}[\\p{L}'-]{3,}(?: \\p{Lu}[\\p{L}'-]{2,}){0,2}");

    private OwnWords() {}

    /// The names in her stories, notes on programs and answers in frames.
    public static List<String> read(Entries entries) {
        return find(
                KINDS.stream()
                        .flatMap(kind -> entries.list(kind).stream())
                        .map(entry -> entry.text()));
    }

    /// The names in the texts of JSON documents, each once.
    static List<String> find(Stream<String> documents) {
        Set<String> names = new LinkedHashSet<>();
        documents.forEach(document -> {
            Matcher text = TEXT.matcher(document);
            while (text.find() && names.size() < MOST_WORDS) {
                addNames(text.group(1), names);
            }
        });
        return List.copyOf(names);
    }

    private static void addNames(String text, Set<String> names) {
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
    }
}
