package org.smartpick.training.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.training.coach.CoachReport.Row;
import org.smartpick.training.coach.Figures.Figure;
import org.smartpick.training.coach.LabelledAnswer.Origin;
import org.smartpick.training.coach.LeftOut.Judged;

class FiguresTest {
    private static final List<LabelledAnswer> STORIES = Invented.stories();
    private static final LeftOut LEFT_OUT =
            new LeftOut(STORIES, Invented.VECTORS, CoachTrainCommand.THRESHOLDS);
    private static final List<Judged> JUDGED =
            LEFT_OUT.of(
                    Origin.SHARED,
                    new CoachTrainer(STORIES, Invented.VECTORS, TrainerSettings.SHIPPED));

    private static Figure only(Row row) {
        return Figures.of("test", JUDGED, _ -> List.of(row)).list().getFirst();
    }

    @Test
    void isNeverSureOfAFewThatAreAllRight() {
        Figure five = only(new Row("five of five", 1, 5, 5));

        assertThat(five.high()).isEqualTo(1);
        assertThat(five.low()).isCloseTo(0.566, within(0.002)); // Wilson, 5 of 5
    }

    @Test
    void knowsNothingOfAShareOfNothing() {
        Figure none = only(new Row("none of none", 1, 0, 0));

        assertThat(none.low()).isZero();
        assertThat(none.high()).isEqualTo(1);
    }

    @Test
    void leavesWhatIsNoShareToTheDraws() {
        Figure mean = only(new Row("mean error", 0.3, 6, CoachReport.NO_SHARE));

        assertThat(mean.low()).isEqualTo(0.3);
        assertThat(mean.high()).isEqualTo(0.3);
    }

    @Test
    void enclosesEveryFigureAndGivesTheSameAgain() {
        Figures figures = Figures.of("shared", JUDGED, CoachReport::rows);

        assertThat(figures.list())
                .hasSizeGreaterThan(20)
                .allSatisfy(figure -> {
                    assertThat(figure.low()).isLessThanOrEqualTo(figure.row().value());
                    assertThat(figure.high()).isGreaterThanOrEqualTo(figure.row().value());
                });
        assertThat(Figures.of("shared", JUDGED, CoachReport::rows).csv()).isEqualTo(figures.csv());
    }

    @Test
    void countsRightAndWrongByHand() {
        Counted counted =
                new Counted(0, 0, 0)
                        .with(true, true)
                        .with(true, false)
                        .with(false, true)
                        .with(false, false)
                        .with(true, true);

        assertThat(counted).isEqualTo(new Counted(2, 1, 1));
        assertThat(counted.precision()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(counted.recall()).isCloseTo(2 / 3.0, within(1e-12));
    }
}
