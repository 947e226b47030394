package org.smartpick.training.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartpick.interview.reading.CoachModel;
import org.smartpick.interview.reading.PartModel;
import org.smartpick.training.coach.LabelledAnswer.Origin;
import org.smartpick.training.coach.LeftOut.Judged;

/// Teaching on invented stories that can be told apart.
class CoachTrainerTest {
    private static final List<LabelledAnswer> STORIES = Invented.stories();

    @TempDir Path folder;

    private static CoachTrainer trainer() {
        return new CoachTrainer(STORIES, Invented.VECTORS, TrainerSettings.SHIPPED);
    }

    private static CoachModel model() {
        return trainer().train("test", STORIES, Set.of("star"), CoachTrainCommand.THRESHOLDS);
    }

    private static LeftOut leftOut() {
        return new LeftOut(STORIES, Invented.VECTORS, CoachTrainCommand.THRESHOLDS);
    }

    @Test
    void learnsThePartsInAlphabeticalOrderWithOtherLast() {
        PartModel parts = model().findParts("star").orElseThrow();

        assertThat(parts.parts())
                .containsExactly("action", "learning", "result", "situation", "task", "other");
        assertThat(parts.answers()).isEqualTo(12);
        assertThat(parts.weights().rows()).allMatch(row -> row.length == 32 + 15 + 1);
    }

    @Test
    void readsStoriesThatItHasNotSeen() {
        List<LabelledAnswer> fresh =
                List.of(
                        Invented.story(
                                "new", Origin.CHECK, "situation", "action", "result", "learning"),
                        Invented.story("weak", Origin.CHECK, "situation", "action", "other"));

        List<Judged> judged = leftOut().by(model(), fresh);

        assertThat(judged.getFirst().reading().partsInOrder())
                .containsExactly("situation", "action", "result", "learning");
        assertThat(judged.getLast().reading().missing()).contains("result", "learning");
    }

    @Test
    void leavesEachAnswerOutOfItsOwnModel() {
        List<Judged> judged = leftOut().of(Origin.PROBE, trainer());

        assertThat(judged).hasSize(6).allMatch(one -> one.answer().origin() == Origin.PROBE);
        CoachModel without = leftOut().partsWithout(STORIES.getFirst(), trainer());
        assertThat(without.findParts("star").orElseThrow().answers()).isEqualTo(11);
    }

    @Test
    void choosesSettingsByTheOtherAnswers() {
        List<Judged> nested = new Nested(leftOut(), trainer()).of(STORIES);

        assertThat(nested).extracting(Judged::answer).isEqualTo(STORIES);
        assertThat(Nested.TRIED).contains(TrainerSettings.SHIPPED).doesNotHaveDuplicates();
    }

    @Test
    void writesTheSameFilesAgain() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        ModelFiles.write(model(), first);
        ModelFiles.write(model(), second);

        for (String name : List.of("parts.csv", "order.csv", "tones.csv", "settings.csv")) {
            assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
        }
    }

    @Test
    void holdsTheWeightsNearerToZeroWithAStrongerPenalty() {
        TrainerSettings strong = new TrainerSettings(100, 100, 0.5, 0.25);

        assertThat(size(trainer().with(strong).parts("star", STORIES)))
                .isLessThan(size(trainer().parts("star", STORIES)) / 2);
    }

    private static double size(PartModel model) {
        double sum = 0;
        for (double[] row : model.weights().rows()) {
            for (int i = 0; i < row.length - 1; i++) {
                sum += row[i] * row[i];
            }
        }
        return sum;
    }
}
