package org.smartpick.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountBarsTest {

    @Test
    void drawsABarForEachNumberAndNoneForWhatCannotBe() {
        CountBars bars = CountBars.of(List.of(1.0, 0.75, 0.25));
        assertThat(bars.bars())
                .extracting(CountBars.Bar::words)
                .containsExactly(
                        "0 interviews: 25 of 100",
                        "1 interview: 50 of 100",
                        "2 interviews: 25 of 100");
    }

    @Test
    void theTallestBarStandsForTheLikeliestNumber() {
        CountBars bars = CountBars.of(List.of(1.0, 0.75, 0.25));
        assertThat(bars.bars().get(1).height()).isEqualTo("104.0");
        assertThat(bars.bars().get(0).height()).isEqualTo("52.0");
    }

    @Test
    void gathersTheTailInTheLastBar() {
        List<Double> atLeast = new ArrayList<>();
        for (int k = 0; k <= 60; k++) {
            atLeast.add(Math.pow(0.95, k));
        }
        CountBars bars = CountBars.of(atLeast);
        assertThat(bars.bars()).hasSize(46);
        assertThat(bars.bars().getLast().words()).startsWith("45 interviews or more: 10");
    }

    @Test
    void anEmptyListHasOneBar() {
        assertThat(CountBars.of(List.of(1.0)).bars())
                .extracting(CountBars.Bar::words)
                .containsExactly("0 interviews: 100 of 100");
    }
}
