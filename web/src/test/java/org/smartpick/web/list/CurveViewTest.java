package org.smartpick.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.portfolio.Portfolio.CurvePoint;

class CurveViewTest {

    /// Rises by half the rest with every ten applications; each costs 11 dollars to the thirtieth,
    /// then 30.
    private static List<CurvePoint> curve(int most) {
        return IntStream.rangeClosed(0, most)
                .mapToObj(n ->
                        new CurvePoint(
                                n,
                                Math.min(n, 30) * 11 + Math.max(0, n - 30) * 30,
                                1 - Math.pow(0.5, n / 10.0),
                                0))
                .toList();
    }

    @Test
    void saysWhereTenMoreAddLessThanOneOfHundred() {
        CurveView view = CurveView.of(curve(200), 40);
        assertThat(view.flattensAt()).isEqualTo(57);
        assertThat(view.sentence()).contains("57");
    }

    @Test
    void marksWhereAnApplicationBeginsToCostMore() {
        assertThat(CurveView.of(curve(200), 40).feeStepList()).isEqualTo("30");
    }

    @Test
    void keepsTheListAndTheFlatPointWhenItThins() {
        CurveView view = CurveView.of(curve(700), 333);
        assertThat(view.points())
                .hasSizeLessThan(60)
                .extracting(CurvePoint::applications)
                .contains(0, 333, 57);
    }

    @Test
    void saysThatAShortCurveIsStillRising() {
        CurveView view = CurveView.of(curve(12), 12);
        assertThat(view.flattensAt()).isZero();
        assertThat(view.sentence()).contains("still rising");
    }
}
