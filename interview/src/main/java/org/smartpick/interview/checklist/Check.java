package org.smartpick.interview.checklist;

import java.util.List;
import org.smartpick.interview.reading.Sentence;

/// One line of the list, held against an answer.
///
/// @param words what the answer should hold or leave out
/// @param state what was found
/// @param note a question or a measure; empty where there is nothing to add
/// @param sentences the sentences that it rests on; none for what was not heard
public record Check(String words, State state, String note, List<Sentence> sentences) {

    /// What was found. The list never says that something is missing: it asks.
    public enum State {
        /// It was heard.
        HEARD,
        /// It was not heard for sure: the person knows whether she said it.
        ASKED,
        /// Something to look at again: a phrase, a length, an order.
        LOOK
    }

    /// Copies the list.
    public Check {
        sentences = List.copyOf(sentences);
    }
}
