package org.smartpick.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;

class DotsViewTest {

    private static final Basis BASIS =
            new Basis(Basis.Strength.MODEL, "Invented for this test.", List.of());

    @ParameterizedTest
    @CsvSource({"0.6,0.7,0.8", "0,0,0", "1,1,1", "0.5,0.5,0.5", "0.01,0.2,0.9"})
    void drawsTwentyDotsInsideTheDrawing(double low, double median, double high) {
        DotsView view = DotsView.of(new Chance(low, median, high, BASIS), 0.55);
        assertThat(view.dots()).hasSize(20).doesNotHaveDuplicates();
        assertThat(view.dots())
                .allSatisfy(dot -> {
                    double radius = Double.parseDouble(dot.radius());
                    assertThat(Double.parseDouble(dot.x()))
                            .isBetween(radius, DotsView.WIDTH - radius);
                    assertThat(Double.parseDouble(dot.y())).isBetween(16.0, 128.0);
                });
    }

    @Test
    void leavesAnUnknownBaseRateOut() {
        assertThat(DotsView.of(new Chance(0.6, 0.7, 0.8, BASIS), -1).hasBase()).isFalse();
        assertThat(DotsView.of(new Chance(0.6, 0.7, 0.8, BASIS), 0).hasBase()).isTrue();
    }
}
