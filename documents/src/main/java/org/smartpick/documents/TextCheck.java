package org.smartpick.documents;

import java.util.Locale;
import java.util.Optional;
import org.smartpick.domain.FieldProblem;

/// The first look at a file's text: its size and whether it was decoded rightly.
final class TextCheck {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNDECODABLE = '\uFFFD';
    private static final int THOUSAND = 1_000;

    private TextCheck() {}

    /// What keeps the text from being read at all.
    ///
    /// @param text the whole file
    /// @param mostCharacters the longest text accepted
    static Optional<FieldProblem> refuse(String text, int mostCharacters) {
        if (text.length() > mostCharacters) {
            return Optional.of(
                    new FieldProblem(
                            "file",
                            String.format(Locale.US, "%,d characters", text.length()),
                            String.format(
                                    Locale.US,
                                    "is longer than %,d thousand characters",
                                    mostCharacters / THOUSAND),
                            "check that it is the right file"));
        }
        int wrong = firstWrongCharacter(text);
        if (wrong >= 0) {
            return Optional.of(
                    new FieldProblem(
                            lineOf(text, wrong),
                            "",
                            "holds bytes that are no UTF-8 text",
                            "save the file as UTF-8 and try again"));
        }
        return Optional.empty();
    }

    /// The text without the mark that some editors put at its beginning.
    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static int firstWrongCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == UNDECODABLE) {
                return i;
            }
        }
        return -1;
    }

    private static String lineOf(String text, int index) {
        return "line " + (1 + text.substring(0, index).chars().filter(c -> c == '\n').count());
    }
}
