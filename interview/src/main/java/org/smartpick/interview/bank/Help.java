package org.smartpick.interview.bank;

/// An answer to something that applicants often ask about interviews.
///
/// @param id its key, for example `FAQ-01`
/// @param question what is asked
/// @param answer our answer
/// @param basis where it comes from
public record Help(String id, String question, String answer, String basis) {

    /// Whether the question or the answer holds all of these words, whatever their case.
    public boolean speaksOf(String words) {
        String plain = " " + Wording.plain(question + " " + answer);
        return Wording.plain(words).isEmpty()
                || java.util.Arrays.stream(Wording.plain(words).split(" "))
                        .allMatch(word -> plain.contains(" " + word));
    }
}
