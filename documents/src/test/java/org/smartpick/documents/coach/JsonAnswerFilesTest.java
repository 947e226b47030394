package org.smartpick.documents.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.advice.coach.GivenAnswer;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;

class JsonAnswerFilesTest {
    private final JsonAnswerFiles files = new JsonAnswerFiles();

    private Reading<List<GivenAnswer>> read(String json) {
        return files.readAnswers(json.replace('\'', '"'));
    }

    @Test
    void readsAnObjectWithAnswersAndAListAlone() {
        String one = "{'id': 'A', 'structure_id': 'star', 'text': 'Hello.', 'seconds': 12.5}";

        for (String json : List.of("{'answers': [" + one + "]}", "[" + one + "]")) {
            Reading<List<GivenAnswer>> read = read(json);
            assertThat(read.problems()).isEmpty();
            assertThat(read.value())
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.asked().structureId()).isEqualTo("star");
                        assertThat(answer.seconds()).isEqualTo(12.5);
                        assertThat(answer.text()).isEqualTo("Hello.");
                    });
        }
    }

    @Test
    void takesSentencesAsGivenEmptyOnesToo() {
        GivenAnswer answer =
                read("[{'id': 'A', 'sentences': [{'n': 1, 'text': 'One.'}, {'n': 2, 'text': ''},"
                                + " 'Three.'], 'text_as_heard': null}]")
                        .value()
                        .getFirst();

        assertThat(answer.sentences()).containsExactly("One.", "", "Three.");
    }

    @Test
    void takesNullForWhatMayBeMissing() {
        Reading<List<GivenAnswer>> read =
                read(
                        "[{'id': 'A', 'structure_id': null, 'question_id': null, 'question': null,"
                                + " 'category': null, 'seconds': null, 'sentences': null, 'text': ''}]");

        assertThat(read.problems()).isEmpty();
        GivenAnswer answer = read.value().getFirst();
        assertThat(answer.asked()).isEqualTo(new GivenAnswer.Asked("", "", "", ""));
        assertThat(answer.seconds()).isZero();
        assertThat(answer.sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "not json", "{\"answers\": ", "7", "\"text\"", "{}", "null"})
    void refusesWhatHoldsNoAnswers(String json) {
        Reading<List<GivenAnswer>> read = files.readAnswers(json);

        assertThat(read.value()).isEmpty();
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("answers");
                    assertThat(problem.remedy()).contains("list of answers");
                });
    }

    @Test
    void namesFieldAndValueOfWhatIsWrongAndReadsTheRest() {
        Reading<List<GivenAnswer>> read =
                read(
                        "[{'text': 'No id.'}, 7, {'id': 'A'}, {'id': 'B', 'text': 'x', 'seconds': 'two'},"
                                + " {'id': 'C', 'text': 'x', 'seconds': -1}, {'id': 'D', 'sentences': 'x'},"
                                + " {'id': 'E', 'sentences': [{'n': 1}]}, {'id': 'F', 'text': 'Good.'},"
                                + " {'id': 'F', 'text': 'Again.'}]");

        assertThat(read.value()).extracting(GivenAnswer::id).containsExactly("F");
        assertThat(read.problems())
                .extracting(FieldProblem::field, FieldProblem::value)
                .containsExactly(
                        tuple("answers[0].id", ""),
                        tuple("answers[1]", "7"),
                        tuple("A.text", ""),
                        tuple("B.seconds", "two"),
                        tuple("C.seconds", "-1"),
                        tuple("D.sentences", "x"),
                        tuple("E.sentences[0].text", "{\"n\":1}"),
                        tuple("answers[8].id", "F"));
        assertThat(read.problems()).noneMatch(problem -> problem.remedy().isBlank());
    }

    @Test
    void cutsLongValuesShort() {
        String value = read("['" + "long ".repeat(100) + "']").problems().getFirst().value();

        assertThat(value).hasSizeLessThan(50).endsWith("...");
    }
}
