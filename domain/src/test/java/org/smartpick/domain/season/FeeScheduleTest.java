package org.smartpick.domain.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.Season;

/// Reference: the ERAS 2026 fee page of the AAMC (11 dollars each to 30 programs a specialty, 30
/// dollars each after).
class FeeScheduleTest {
    private static final Provenance PAGE =
            Provenance.bundled("aamc_fees_2026", AsOf.of(2026), Confidence.A);
    private static final FeeSchedule ERAS_2026 =
            new FeeSchedule(
                    "ERAS",
                    Season.of(2026),
                    List.of(new FeeTier(1, 30, 11), new FeeTier(31, Integer.MAX_VALUE, 30)),
                    PAGE);

    @ParameterizedTest
    @CsvSource({"0,0", "1,11", "30,330", "31,360", "60,1230", "65,1380", "100,2430"})
    void addsUpTheSteps(int applications, int usd) {
        assertThat(ERAS_2026.totalUsd(applications)).isEqualTo(usd);
    }

    @Test
    void chargesMoreFromTheThirtyFirst() {
        assertThat(ERAS_2026.feeUsd(30)).isEqualTo(11);
        assertThat(ERAS_2026.feeUsd(31)).isEqualTo(30);
        assertThatIllegalArgumentException().isThrownBy(() -> ERAS_2026.feeUsd(0));
    }

    @Test
    void totalIsTheSumOfTheSingleFees() {
        int sum = 0;
        for (int n = 1; n <= 200; n++) {
            sum += ERAS_2026.feeUsd(n);
            assertThat(ERAS_2026.totalUsd(n)).isEqualTo(sum);
        }
    }

    @Test
    void refusesGapsAndClosedEnds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(new FeeTier(2, Integer.MAX_VALUE, 11)));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule(new FeeTier(1, 30, 11)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        schedule(new FeeTier(1, 30, 11), new FeeTier(32, Integer.MAX_VALUE, 30)));
        assertThatIllegalArgumentException().isThrownBy(() -> schedule());
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeTier(1, 30, -1));
    }

    private static FeeSchedule schedule(FeeTier... tiers) {
        return new FeeSchedule("ERAS", Season.of(2026), List.of(tiers), PAGE);
    }
}
