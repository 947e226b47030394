package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2027",
        "2026-12-31, 2027",
        "2027-01-01, 2027",
        "2027-03-31, 2027",
        "2027-04-01, 2028",
    })
    void followsTheDateAndTurnsInApril(LocalDate day, int matchYear) {
        assertThat(Season.on(day)).isEqualTo(Season.of(matchYear));
    }

    @Test
    void refusesYearsOutsideTheCentury() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Season.of(1999))
                .withMessageContaining("1999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Season.of(2101))
                .withMessageContaining("2101");
        assertThat(Season.of(2000).matchYear()).isEqualTo(2000);
    }

    @Test
    void isNamedByItsMatchAndByTheApplicationService() {
        assertThat(Season.of(2027)).hasToString("2027 Match");
        assertThat(Season.of(2027).erasName()).isEqualTo("ERAS 2027");
    }
}
