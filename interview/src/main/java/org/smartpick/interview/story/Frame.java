package org.smartpick.interview.story;

import java.util.List;
import java.util.Map;
import org.smartpick.interview.practice.Slots;

/// A frame for an answer: sentences with brackets to fill. As long as one bracket is open, the
/// answer is somebody else's and is not rehearsed.
///
/// @param questionId the question it is for
/// @param branch for whom: empty for all, `skills` or `no_skills` where it depends on the person
/// @param text the sentences with brackets, for example `[the ward]`
public record Frame(String questionId, String branch, String text) {

    /// The brackets, in order, each once.
    public List<String> slots() {
        return Slots.listOpen(text);
    }

    /// The text with brackets filled; those without words stay open.
    public String filled(Map<String, String> words) {
        String filled = text;
        for (String slot : slots()) {
            String word = words.getOrDefault(slot, "").strip();
            if (!word.isEmpty()) {
                filled = filled.replace(slot, word.replace("[", "(").replace("]", ")"));
            }
        }
        return filled;
    }

    /// The brackets that these words leave open.
    public List<String> listOpen(Map<String, String> words) {
        return Slots.listOpen(filled(words));
    }
}
