package org.smartpick.interview.feedback;

import java.util.List;
import org.smartpick.interview.bank.RubricElement;
import org.smartpick.interview.reading.Sentence;
import org.smartpick.interview.reading.SentenceReading;

/// Writes remarks with the evidence of the rubric.
///
/// @param assignment what the answer was asked for
record Writer(Assignment assignment) {

    Remark state(RemarkKind kind, String text, List<SentenceReading> sentences) {
        return remark(kind, Remark.Voice.STATED, text, sentences);
    }

    Remark ask(RemarkKind kind, String text, List<SentenceReading> sentences) {
        return remark(kind, Remark.Voice.ASKED, text, sentences);
    }

    private Remark remark(
            RemarkKind kind, Remark.Voice voice, String text, List<SentenceReading> sentences) {
        List<Sentence> shown = sentences.stream().map(SentenceReading::sentence).toList();
        return new Remark(kind, voice, text, shown, evidence(kind.element()));
    }

    Remark.Evidence evidence(String element) {
        return assignment
                .rubric()
                .find(element)
                .map(Writer::evidence)
                .orElse(new Remark.Evidence(element, "a design choice of ours", "low"));
    }

    private static Remark.Evidence evidence(RubricElement element) {
        return new Remark.Evidence(
                element.name(), element.proof().source(), element.proof().trust());
    }
}
