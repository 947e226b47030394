package org.smartpick.training.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.coach.BankReader;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.interview.bank.Part;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.training.coach.LabelledAnswer.Labelled;
import org.smartpick.training.coach.LabelledAnswer.Origin;

class AnswerFilesTest {
    private static final QuestionBank BANK = BankReader.read(Datasets.bundled()).bank();

    private static List<LabelledAnswer> all() throws IOException {
        List<LabelledAnswer> all = new ArrayList<>(AnswerFiles.teaching());
        all.addAll(AnswerFiles.check());
        return all;
    }

    @Test
    void everySentenceStandsInAPartOfItsStructure() throws IOException {
        for (LabelledAnswer answer : all()) {
            List<String> parts =
                    new ArrayList<>(
                            BANK.getStructure(answer.structureId()).parts().stream()
                                    .map(Part::id)
                                    .toList());
            parts.add(PartModel.OTHER);
            assertThat(parts).as(answer.id()).containsAll(answer.parts());
            assertThat(answer.sentences()).as(answer.id()).isNotEmpty();
        }
    }

    @Test
    void everyStructureIsTaughtAndChecked() throws IOException {
        Set<String> known = new HashSet<>();
        BANK.structures().forEach(structure -> known.add(structure.id()));

        assertThat(CoachTrainer.structures(AnswerFiles.teaching())).isEqualTo(known);
        assertThat(CoachTrainer.structures(AnswerFiles.check())).isEqualTo(known);
    }

    @Test
    void noIdIsThereTwice() throws IOException {
        assertThat(all()).extracting(LabelledAnswer::id).doesNotHaveDuplicates();
    }

    @Test
    void theAnswersToCheckByTeachNothing() throws IOException {
        Set<String> taught = new HashSet<>();
        for (LabelledAnswer answer : AnswerFiles.teaching()) {
            assertThat(answer.origin()).isNotEqualTo(Origin.CHECK);
            answer.sentences()
                    .forEach(one -> taught.add(one.text().toLowerCase(java.util.Locale.ROOT)));
        }

        assertThat(AnswerFiles.check()).hasSize(32);
        for (LabelledAnswer answer : AnswerFiles.check()) {
            assertThat(answer.sentences())
                    .extracting(Labelled::text)
                    .noneMatch(text -> taught.contains(text.toLowerCase(java.util.Locale.ROOT)));
            assertThat(answer.whole().marks().level()).isBetween(1, 5);
            assertThat(answer.whole().question()).isNotBlank();
        }
    }

    @Test
    void heardAnswersHaveNoCaseAndNoPunctuation() throws IOException {
        List<LabelledAnswer> heard = AnswerFiles.asHeard(AnswerFiles.check());

        assertThat(heard).hasSize(32);
        for (LabelledAnswer answer : heard) {
            assertThat(answer.sentences())
                    .allMatch(one -> one.text().matches("[a-z0-9' ]+"), "small letters only");
        }
    }
}
