package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FactTest {
    private static final Provenance LIST_2021 =
            Provenance.bundled("re2021", AsOf.of(2021), Confidence.B);

    @Test
    void unknownIsNeitherNoNorZero() {
        Fact<Boolean> visa = Fact.unknown();
        assertThat(visa.findValue()).isEmpty();
        assertThat(visa.isKnown()).isFalse();
        assertThat(visa).isNotEqualTo(Fact.known(false, LIST_2021));
        assertThat(visa.map(answer -> answer ? 1 : 0).findValue()).isEmpty();
    }

    @Test
    void keepsItsSourceWhenTheValueIsChanged() {
        Fact<String> fact = Fact.known(12, LIST_2021).map(count -> count + " positions");
        assertThat(fact.findValue()).contains("12 positions");
        assertThat(fact.findProvenance()).contains(LIST_2021);
    }

    @Test
    void refusesAFactWithoutASource() {
        assertThatIllegalArgumentException().isThrownBy(() -> Provenance.person(" ", AsOf.UNDATED));
    }

    @Test
    void whatThePersonSaysIsHers() {
        assertThat(Provenance.person("letter of the coordinator", AsOf.of(2026)).origin())
                .isEqualTo(Origin.PERSON);
    }

    @Test
    void isStaleAfterTwoSeasonsOrWithoutAYear() {
        assertThat(AsOf.of(2025).staleFor(Season.of(2027))).isFalse();
        assertThat(AsOf.of(2024).staleFor(Season.of(2027))).isTrue();
        assertThat(AsOf.UNDATED.staleFor(Season.of(2027))).isTrue();
    }

    @Test
    void refusesYearsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AsOf.of(21))
                .withMessageContaining("21");
        assertThat(AsOf.of(2021)).hasToString("2021");
        assertThat(AsOf.UNDATED).hasToString("undated");
    }
}
