package org.smartpick.interview.feedback;

import java.util.List;
import org.smartpick.interview.reading.Sentence;

/// One thing said about an answer.
///
/// @param kind what it is about
/// @param voice whether it is said or asked
/// @param text the sentence for the person
/// @param sentences the sentences of the answer that it rests on; none for what is missing
/// @param evidence why it matters, from whom, and how far the measuring is to be trusted
public record Remark(
        RemarkKind kind, Voice voice, String text, List<Sentence> sentences, Evidence evidence) {

    /// Whether a remark is said or asked.
    public enum Voice {
        /// Said: right nine times in ten or counted.
        STATED,
        /// Asked: the person knows better.
        ASKED
    }

    /// Why something matters.
    ///
    /// @param element the rubric's element, by its name
    /// @param source who found or says so
    /// @param trust how far the coach can be trusted to see it
    public record Evidence(String element, String source, String trust) {}

    /// Copies the list.
    public Remark {
        sentences = List.copyOf(sentences);
    }
}
