package org.smartpick.advice.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.smartpick.advice.practice.CoachReply.Care;
import org.smartpick.advice.practice.CoachReply.Level;
import org.smartpick.advice.practice.CoachReply.PartHeard;
import org.smartpick.advice.practice.CoachReply.Presence;
import org.smartpick.advice.practice.CoachReply.Remark;
import org.smartpick.advice.practice.CoachReply.Remarks;
import org.smartpick.advice.practice.CoachReply.Sentence;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Checkpoint;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.Seconds;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.checklist.Check;
import org.smartpick.interview.checklist.Checklist;
import org.smartpick.interview.feedback.Assignment;
import org.smartpick.interview.feedback.Coach;
import org.smartpick.interview.feedback.Feedback;
import org.smartpick.interview.reading.AnswerReader;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.Moment;
import org.smartpick.interview.reading.PartFinding;
import org.smartpick.interview.reading.PatientDetail;
import org.smartpick.interview.reading.PatientDetailFinder;

/// The coach that reads: parts, remarks and level from the words alone, on this machine.
public final class ReadingCoach implements AnswerCoach {
    private static final int OTHERS = 40;
    private static final int FASTEST_WORDS_A_SECOND = 4;

    private final CoachTables tables;
    private final Supplier<QuestionBank> bank;
    private final AnswerReader reader;

    /// @param tables rubric and structures
    /// @param bank the questions, the person's own among them
    /// @param reader reads an answer
    public ReadingCoach(CoachTables tables, Supplier<QuestionBank> bank, AnswerReader reader) {
        this.tables = tables;
        this.bank = bank;
        this.reader = reader;
    }

    @Override
    public CoachReply judge(
            PracticeItem item, Said said, Map<Integer, String> moved, Manner manner) {
        AnswerText answer = text(said);
        return item.question().structure().isEmpty()
                ? plain(item, said, answer)
                : judged(item, said, answer, moved, manner);
    }

    @Override
    public List<String> listPatientDetails(String text) {
        return PatientDetailFinder.find(AnswerText.typed(text).sentences()).stream()
                .map(PatientDetail::text)
                .distinct()
                .toList();
    }

    private static AnswerText text(Said said) {
        return switch (said) {
            case Said.Spoken spoken -> AnswerText.spoken(spoken.timeline());
            case Said.Typed typed -> timed(AnswerText.typed(typed.text()), typed.seconds());
        };
    }

    /// The clock counts where the words could have been said while it ran; else their number does.
    private static AnswerText timed(AnswerText typed, int seconds) {
        boolean said = seconds > 0 && typed.words() <= seconds * FASTEST_WORDS_A_SECOND;
        return said
                ? new AnswerText(typed.sentences(), new AnswerText.Delivery.Timed(seconds))
                : typed;
    }

    // ---- answers with a structure --------------------------------------------------------------

    private CoachReply judged(
            PracticeItem item,
            Said said,
            AnswerText answer,
            Map<Integer, String> moved,
            Manner manner) {
        Assignment assignment = assignment(item);
        AnswerReading reading = reader.read(answer, assignment.expectation(others(item)), moved);
        Feedback feedback = Coach.feedback(reading, assignment, manner(manner));
        return new CoachReply(
                sentences(reading),
                parts(reading, assignment.structure(), said),
                remarks(feedback),
                new Level(feedback.level().value(), reasons(feedback)),
                feedback.gaps(),
                checklist(item, reading, assignment.structure()),
                care(said, answer, SpokenFigures.of(said, reading, assignment.structure())));
    }

    private List<Check> checklist(PracticeItem item, AnswerReading reading, Structure structure) {
        List<Checkpoint> points =
                bank.get().find(item.id()).map(Question::checkpoints).orElse(List.of());
        return new Checklist(reader::likeness).read(reading, structure, points);
    }

    private Assignment assignment(PracticeItem item) {
        Structure structure = bank.get().getStructure(item.question().structure());
        return bank.get()
                .find(item.id())
                .map((Question question) -> Assignment.of(question, structure, tables.rubric()))
                .orElseGet(() -> ofStation(item, structure));
    }

    private Assignment ofStation(PracticeItem item, Structure structure) {
        Assignment usual =
                Assignment.of(item.text(), structure, item.question().category(), tables.rubric());
        return new Assignment(
                usual.question(),
                structure,
                new Seconds(item.question().lowSeconds(), item.question().highSeconds()),
                usual.elements(),
                usual.rubric());
    }

    /// Some other questions, spread over the bank, to see whether this one was answered.
    private List<String> others(PracticeItem item) {
        List<Question> all = bank.get().list();
        List<String> others = new ArrayList<>();
        int step = Math.max(1, all.size() / OTHERS);
        for (int i = 0; i < all.size(); i += step) {
            if (!all.get(i).id().equals(item.id())) {
                others.add(all.get(i).text());
            }
        }
        return others;
    }

    private static org.smartpick.interview.feedback.Manner manner(Manner manner) {
        return switch (manner) {
            case FULL -> org.smartpick.interview.feedback.Manner.FULL;
            case CALM -> org.smartpick.interview.feedback.Manner.CALM;
        };
    }

    private static List<Sentence> sentences(AnswerReading reading) {
        return reading.sentences().stream()
                .map(one -> sentence(one.sentence(), one.part()))
                .toList();
    }

    private static Sentence sentence(
            org.smartpick.interview.reading.Sentence sentence, String part) {
        return switch (sentence.moment()) {
            case Moment.Said said ->
                    new Sentence(
                            sentence.number(),
                            sentence.text(),
                            part,
                            said.startSeconds(),
                            said.endSeconds());
            case Moment.Typed _ -> new Sentence(sentence.number(), sentence.text(), part, -1, -1);
        };
    }

    private static List<PartHeard> parts(AnswerReading reading, Structure structure, Said said) {
        return reading.parts().stream()
                .map(part ->
                        new PartHeard(
                                part.partId(),
                                presence(part, structure),
                                switch (said) {
                                    case Said.Spoken _ -> part.seconds();
                                    case Said.Typed _ -> -1;
                                }))
                .toList();
    }

    private static Presence presence(PartFinding part, Structure structure) {
        boolean needed = structure.findPart(part.partId()).filter(one -> one.needed()).isPresent();
        return switch (part.presence()) {
            case HEARD -> Presence.HEARD;
            case ASKED -> needed ? Presence.PERHAPS : Presence.OPTIONAL;
            case MISSING -> needed ? Presence.MISSING : Presence.OPTIONAL;
        };
    }

    private static Remarks remarks(Feedback feedback) {
        return new Remarks(
                List.of(remark(feedback.strength())),
                feedback.remarks().stream()
                        .limit(Remarks.MOST - 1L)
                        .map(ReadingCoach::remark)
                        .toList(),
                feedback.exercise());
    }

    private static Remark remark(org.smartpick.interview.feedback.Remark remark) {
        org.smartpick.interview.feedback.Remark.Evidence evidence = remark.evidence();
        return new Remark(
                remark.text(),
                "",
                remark.sentences().isEmpty() ? 0 : remark.sentences().getFirst().number(),
                evidence.element()
                        + ". How far the coach can be trusted here: "
                        + evidence.trust()
                        + ".",
                evidence.source());
    }

    private static List<String> reasons(Feedback feedback) {
        List<String> reasons = new ArrayList<>();
        reasons.add(feedback.level().anchor());
        reasons.addAll(feedback.level().reasons());
        return reasons;
    }

    // ---- answers without one -------------------------------------------------------------------

    /// A follow-up, or a question that may not be asked: nothing is looked for but the length.
    private CoachReply plain(PracticeItem item, Said said, AnswerText answer) {
        boolean tooLong = answer.seconds() > item.question().highSeconds();
        Remark shorter =
                new Remark(
                        "Shorter would be stronger: about " + item.targetWords() + ".",
                        "",
                        0,
                        "A brief answer keeps the conversation yours.",
                        "");
        return new CoachReply(
                answer.sentences().stream().map(one -> sentence(one, "other")).toList(),
                List.of(),
                new Remarks(
                        List.of(),
                        tooLong ? List.of(shorter) : List.of(),
                        tooLong ? "Say it again in one breath." : ""),
                Level.NONE,
                Set.of(),
                List.of(),
                care(said, answer, SpokenFigures.NONE));
    }

    private Care care(Said said, AnswerText answer, SpokenFigures figures) {
        return new Care(
                PatientDetailFinder.find(answer.sentences()).stream()
                        .map(PatientDetail::text)
                        .distinct()
                        .toList(),
                figures.sentences(),
                SpokenFigures.hearing(said),
                figures.fillersPerMinute());
    }
}
