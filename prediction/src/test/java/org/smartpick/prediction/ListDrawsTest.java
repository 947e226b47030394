package org.smartpick.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.chance.Change;

class ListDrawsTest {
    private static final ListDraws BEFORE =
            new ListDraws(List.of(0.2, 0.4, 0.6), List.of(1.0, 2.0, 3.0));

    @Test
    void pairsDrawByDraw() {
        ListDraws after = new ListDraws(List.of(0.3, 0.5, 0.7), List.of(1.5, 2.5, 3.5));

        Change change = BEFORE.matchTo(after);

        assertThat(change.low()).isCloseTo(0.1, within(1e-12));
        assertThat(change.high()).isCloseTo(0.1, within(1e-12));
        assertThat(BEFORE.interviewsTo(after).median()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void isUnsureWhereTheRangeHoldsZero() {
        ListDraws after = new ListDraws(List.of(0.1, 0.4, 0.9), List.of(1.0, 2.0, 3.0));

        assertThat(BEFORE.matchTo(after).direction()).isEqualTo(Change.Direction.UNSURE);
        assertThat(BEFORE.interviewsTo(after).direction()).isEqualTo(Change.Direction.UNSURE);
    }

    @Test
    void refusesListsThatCannotBePaired() {
        ListDraws one = new ListDraws(List.of(0.5), List.of(1.0));

        assertThatIllegalArgumentException().isThrownBy(() -> BEFORE.matchTo(one));
        assertThatIllegalArgumentException().isThrownBy(() -> new ListDraws(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListDraws(List.of(0.1), List.of()));
    }
}
