package org.smartpick.interview.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.smartpick.interview.practice.Gap;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.Tone;
import org.smartpick.interview.reading.Voice;

/// Says what matters about an answer, in the order in which it matters.
///
/// It never writes a sentence of the answer for the person, says nothing of accent, looks or
/// feelings, and gives no score with decimals.
public final class Coach {
    private Coach() {}

    /// The feedback on an answer.
    public static Feedback feedback(AnswerReading reading, Assignment assignment, Manner manner) {
        List<Remark> found = new ArrayList<>(new ContentRemarks(reading, assignment).list());
        found.addAll(new WordingRemarks(reading, assignment).list());
        found.addAll(new DeliveryRemarks(reading, assignment).list());
        List<Remark> softened =
                new Hearing(reading)
                        .soften(found).stream()
                                .map(remark -> manner == Manner.CALM ? Calm.of(remark) : remark)
                                .sorted(Comparator.comparing(Remark::kind))
                                .toList();
        List<Remark> chosen = choose(softened, manner.most());
        return new Feedback(
                reading,
                new LevelJudge(reading, assignment).judge(),
                new Strengths(reading, assignment).best(),
                chosen,
                chosen.isEmpty()
                        ? "Tell it to a different question of the same kind, with another angle."
                        : chosen.getFirst().kind().exercise(),
                gaps(reading, assignment));
    }

    /// The first remarks, no two of the same kind, and only one about a part of the structure.
    private static List<Remark> choose(List<Remark> remarks, int most) {
        Set<RemarkKind> said = EnumSet.noneOf(RemarkKind.class);
        List<Remark> chosen = new ArrayList<>();
        for (Remark remark : remarks) {
            if (chosen.size() < most && said.add(remark.kind())) {
                chosen.add(remark);
            }
        }
        return chosen;
    }

    /// What an interviewer would ask about next.
    static Set<Gap> gaps(AnswerReading reading, Assignment assignment) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        Voice voice = Voice.of(reading.sentences());
        boolean story = assignment.structure().findPart("action").isPresent();
        if (story && voice.weWords() > voice.iWords()) {
            gaps.add(Gap.OWN_PART);
        }
        if (isGone(reading, "result")) {
            gaps.add(Gap.OUTCOME);
        } else if (story && !reading.elements().contains("quantified_result")) {
            gaps.add(Gap.SIZE);
        }
        if (reading.degree(Tone.BLAME) != Tone.Degree.NONE) {
            gaps.add(Gap.OTHER_SIDE);
        }
        if (reading.answer().seconds() < assignment.target().low() / 2.0) {
            gaps.add(Gap.SHORT);
        }
        if (isGone(reading, "learning")) {
            gaps.add(Gap.LESSON);
        }
        return gaps;
    }

    private static boolean isGone(AnswerReading reading, String part) {
        return reading.missing().contains(part);
    }
}
