package org.smartpick.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;

class TierThresholdsTest {

    @Test
    void cutsAtTheMedianChanceOfAnInterview() {
        assertThat(TierThresholds.USUAL.of(chance(0.0999))).isEqualTo(Tier.REACH);
        assertThat(TierThresholds.USUAL.of(chance(0.10))).isEqualTo(Tier.TARGET);
        assertThat(TierThresholds.USUAL.of(chance(0.3999))).isEqualTo(Tier.TARGET);
        assertThat(TierThresholds.USUAL.of(chance(0.40))).isEqualTo(Tier.LIKELY);
    }

    @Test
    void refusesThresholdsOutOfOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TierThresholds(0.4, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new TierThresholds(0, 0.4));
        assertThatIllegalArgumentException().isThrownBy(() -> new TierThresholds(0.1, 1));
    }

    private static Chance chance(double median) {
        return new Chance(0, median, 1, new Basis(Basis.Strength.MODEL, "a test", List.of()));
    }
}
