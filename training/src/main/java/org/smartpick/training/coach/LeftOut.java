package org.smartpick.training.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.feedback.Assignment;
import org.smartpick.interview.feedback.Coach;
import org.smartpick.interview.feedback.Feedback;
import org.smartpick.interview.feedback.Manner;
import org.smartpick.interview.reading.AnswerReader;
import org.smartpick.interview.reading.AnswerReading;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.SentenceVectors;

/// Reads labelled answers by models that were taught without them.
final class LeftOut {
    private final List<LabelledAnswer> teaching;
    private final SentenceVectors vectors;
    private final CoachModel.Thresholds thresholds;
    private final CoachTables tables = BankReader.read(Datasets.bundled());

    LeftOut(
            List<LabelledAnswer> teaching,
            SentenceVectors vectors,
            CoachModel.Thresholds thresholds) {
        this.teaching = teaching;
        this.vectors = vectors;
        this.thresholds = thresholds;
    }

    /// An answer with what the coach found in it.
    ///
    /// @param answer as labelled
    /// @param assignment what it was asked for
    /// @param feedback what the coach found
    record Judged(LabelledAnswer answer, Assignment assignment, Feedback feedback) {
        AnswerReading reading() {
            return feedback.reading();
        }
    }

    /// The answers of one file, each left out in turn.
    List<Judged> of(LabelledAnswer.Origin origin, CoachTrainer trainer) {
        List<Judged> judged = new ArrayList<>();
        for (LabelledAnswer answer : teaching) {
            if (answer.origin() == origin) {
                CoachModel model =
                        trainer.train(
                                "", without(answer), Set.of(answer.structureId()), thresholds);
                judged.add(judge(answer, model));
            }
        }
        return judged;
    }

    /// Answers that taught nothing, by one model.
    List<Judged> by(CoachModel model, List<LabelledAnswer> answers) {
        return answers.stream().map(answer -> judge(answer, model)).toList();
    }

    /// A model of parts that was taught without this answer.
    CoachModel partsWithout(LabelledAnswer answer, CoachTrainer trainer) {
        return trainer.trainParts(without(answer), answer.structureId(), thresholds);
    }

    private List<LabelledAnswer> without(LabelledAnswer answer) {
        return teaching.stream().filter(one -> !one.id().equals(answer.id())).toList();
    }

    /// One answer by a given model.
    Judged judge(LabelledAnswer answer, CoachModel model) {
        Structure structure = tables.bank().getStructure(answer.structureId());
        Assignment assignment =
                Assignment.of(
                        answer.whole().question(),
                        structure,
                        answer.whole().category(),
                        tables.rubric());
        AnswerText text =
                AnswerText.of(
                        answer.texts(), new AnswerText.Delivery.Timed(answer.whole().seconds()));
        AnswerReading reading =
                new AnswerReader(model, vectors).read(text, assignment.expectation(List.of()));
        return new Judged(answer, assignment, Coach.feedback(reading, assignment, Manner.FULL));
    }
}
