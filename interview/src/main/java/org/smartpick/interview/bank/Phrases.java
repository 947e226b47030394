package org.smartpick.interview.bank;

import java.util.List;

/// Phrases that are looked for as whole words, whatever the case and the punctuation. A star at the
/// end stands for any ending: `discriminat*`.
///
/// @param list lower case, in order
public record Phrases(List<String> list) {
    /// Copies the list.
    public Phrases {
        list = List.copyOf(list);
    }

    /// The phrases that a text holds, in their order.
    public List<String> listIn(String text) {
        String plain = " " + Wording.plain(text) + " ";
        return list.stream().filter(phrase -> plain.contains(wanted(phrase))).toList();
    }

    /// Whether a text holds one of them.
    public boolean areIn(String text) {
        return !listIn(text).isEmpty();
    }

    private static String wanted(String phrase) {
        return " " + Wording.plain(phrase) + (phrase.endsWith("*") ? "" : " ");
    }
}
