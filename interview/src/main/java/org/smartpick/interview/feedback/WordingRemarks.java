package org.smartpick.interview.feedback;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.interview.bank.Guard;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.SentenceReading;
import org.smartpick.interview.reading.Tone;

/// Remarks on wording: tones and the guards of the structure. They show the sentence and ask; no
/// tone is told reliably by a machine.
final class WordingRemarks {
    private static final int FEW_ANSWERS = 2;

    private final AnswerReading reading;
    private final Assignment assignment;
    private final Writer writer;

    WordingRemarks(AnswerReading reading, Assignment assignment) {
        this.reading = reading;
        this.assignment = assignment;
        this.writer = new Writer(assignment);
    }

    List<Remark> list() {
        List<Remark> remarks = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            List<SentenceReading> sentences = reading.listWith(tone);
            if (!sentences.isEmpty()) {
                remarks.add(remark(tone, sentences));
            }
        }
        for (Guard guard : assignment.structure().guards()) {
            List<SentenceReading> hit =
                    reading.sentences().stream()
                            .filter(one -> !guard.listHits(one.sentence().text()).isEmpty())
                            .toList();
            if (!hit.isEmpty()) {
                remarks.add(writer.ask(RemarkKind.GUARD, guard.rule() + ". " + guard.ask(), hit));
            }
        }
        return remarks;
    }

    private Remark remark(Tone tone, List<SentenceReading> sentences) {
        return switch (tone) {
            case BLAME ->
                    writer.ask(
                            RemarkKind.BLAME,
                            "Could this sound as if the fault was theirs? How would they tell it?",
                            sentences);
            case NEGATIVITY ->
                    writer.ask(
                            RemarkKind.NEGATIVITY,
                            sentences.size() > FEW_ANSWERS
                                    ? "Several sentences run something down. Which of them does the answer need?"
                                    : "Does this run something down? Would you say it to a colleague?",
                            sentences);
            case OVERCLAIM ->
                    writer.ask(
                            RemarkKind.OVERCLAIM,
                            "Who could confirm this? What did somebody see you do?",
                            sentences);
        };
    }
}
