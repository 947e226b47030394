package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.interview.CoachTables;
import org.smartpick.interview.bank.Question;
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
            Optional<Structure> structure = structure(answer.asked());
            if (structure.isPresent()) {
                scored.add(score(answer, structure.get()));
            } else {
                problems.add(unknown(answer));
            }
        }
        return new Reading<>(files.writeScores(scored), problems);
    }

    /// The structure that is named, or that of the question where none is named.
    private Optional<Structure> structure(GivenAnswer.Asked asked) {
        return asked.structureId().isBlank()
                ? question(asked).flatMap(known -> tables.bank().findStructure(known.structureId()))
                : tables.bank().findStructure(asked.structureId());
    }

    private Optional<Question> question(GivenAnswer.Asked asked) {
        return tables.bank().find(asked.questionId());
    }

    private FieldProblem unknown(GivenAnswer answer) {
        String ids =
                tables.bank().structures().stream()
                        .map(Structure::id)
                        .collect(Collectors.joining(", "));
        return new FieldProblem(
                answer.id() + ".structure_id",
                answer.asked().structureId(),
                answer.asked().structureId().isBlank()
                        ? "is missing, and question_id names no question of the bank"
                        : "is no structure",
                "use one of " + ids);
    }

    private ScoredAnswer score(GivenAnswer answer, Structure structure) {
        Optional<Question> known = question(answer.asked());
        Assignment assignment =
                Assignment.of(
                        or(answer.asked().question(), known.map(Question::text)),
                        structure,
                        or(answer.asked().category(), known.map(one -> one.category().key())),
                        tables.rubric());
        return new ScoredAnswer(
                answer.id(),
                Coach.feedback(
                        reader.read(text(answer), assignment.expectation(List.of())),
                        assignment,
                        Manner.FULL));
    }

    private static String or(String given, Optional<String> known) {
        return given.isBlank() ? known.orElse("") : given;
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
