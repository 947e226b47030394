package org.smartpick.interview.feedback;

import java.util.List;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;

/// How far the coach trusts what it heard. Where the recognizer was unsure every statement becomes
/// a question; the level is not touched.
///
/// @param reading what the answer holds
record Hearing(AnswerReading reading) {
    private static final double UNSURE = 0.75;

    List<Remark> soften(List<Remark> remarks) {
        return isUnsure() ? remarks.stream().map(Hearing::asked).toList() : remarks;
    }

    private boolean isUnsure() {
        return switch (reading.answer().delivery()) {
            case AnswerText.Delivery.Spoken spoken ->
                    spoken.timeline().meanConfidence().orElse(1) < UNSURE;
            case AnswerText.Delivery.Typed _, AnswerText.Delivery.Timed _ -> false;
        };
    }

    private static Remark asked(Remark remark) {
        String text =
                switch (remark.voice()) {
                    case STATED -> "I may have misheard: " + remark.text();
                    case ASKED -> remark.text();
                };
        return new Remark(
                remark.kind(), Remark.Voice.ASKED, text, remark.sentences(), remark.evidence());
    }
}
