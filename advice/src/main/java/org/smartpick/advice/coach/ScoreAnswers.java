package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Structure;
import org.smartpick.interview.feedback.Assignment;
import org.smartpick.interview.feedback.Coach;
import org.smartpick.interview.feedback.Manner;
import org.smartpick.interview.reading.AnswerReader;
import org.smartpick.interview.reading.AnswerText;

/// What does the coach find in the answers of a file? For whoever checks it by answers that it
/// never saw.
public final class ScoreAnswers {
    private final CoachTables tables;
    private final AnswerReader reader;
    private final AnswerFiles files;

    /// Scores with these tables, this reader and this form of files.
    public ScoreAnswers(CoachTables tables, AnswerReader reader, AnswerFiles files) {
        this.tables = tables;
        this.reader = reader;
        this.files = files;
    }

    /// The text of a file of answers gives the text of a file of scores. Answers that cannot be
    /// scored are named and left out.
    public Reading<String> score(String text) {
        Reading<List<GivenAnswer>> read = files.readAnswers(text);
        List<FieldProblem> problems = new ArrayList<>(read.problems());
        List<ScoredAnswer> scored = new ArrayList<>();
        for (GivenAnswer answer : read.value()) {
            Optional<Structure> structure =
                    tables.bank().findStructure(answer.asked().structureId());
            if (structure.isPresent()) {
                scored.add(score(answer, structure.get()));
            } else {
                problems.add(unknown(answer));
            }
        }
        return new Reading<>(files.writeScores(scored), problems);
    }

    private static FieldProblem unknown(GivenAnswer answer) {
        return new FieldProblem(
                answer.id() + ".structure_id",
                answer.asked().structureId(),
                "is no structure",
                "use the id of a structure, for example star");
    }

    private ScoredAnswer score(GivenAnswer answer, Structure structure) {
        Assignment assignment =
                Assignment.of(
                        answer.asked().question(),
                        structure,
                        answer.asked().category(),
                        tables.rubric());
        return new ScoredAnswer(
                answer.id(),
                Coach.feedback(
                        reader.read(text(answer), assignment.expectation(List.of())),
                        assignment,
                        Manner.FULL));
    }

    private static AnswerText text(GivenAnswer answer) {
        AnswerText.Delivery delivery =
                answer.seconds() > 0
                        ? new AnswerText.Delivery.Timed(answer.seconds())
                        : new AnswerText.Delivery.Typed();
        List<String> sentences =
                answer.sentences().isEmpty()
                        ? AnswerText.typed(answer.text()).texts()
                        : answer.sentences();
        return AnswerText.of(sentences, delivery);
    }
}
