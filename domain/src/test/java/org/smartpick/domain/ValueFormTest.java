package org.smartpick.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.domain.program.ProgramType;

class ValueFormTest {

    @ParameterizedTest
    @CsvSource({"yes,true", "Y,true", "true,true", "no,false", "N,false", "False,false"})
    void readsYesAndNo(String text, boolean expected) {
        assertThat(new ValueForm.YesNo().parse("f", text).findValue()).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"maybe", "1", "0", "unknown"})
    void takesNothingElseForYesOrNo(String text) {
        assertThat(new ValueForm.YesNo().parse("f", text)).isInstanceOf(Parsed.Refused.class);
    }

    @Test
    void namesFieldValueAndRemedyOfANumberOutOfRange() {
        Parsed<Integer> parsed =
                new ValueForm.WholeNumber(1, 300, "score").parse("exams.step2ck.score", "338");
        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> {
                            assertThat(refused.problem().field()).isEqualTo("exams.step2ck.score");
                            assertThat(refused.problem().value()).isEqualTo("338");
                            assertThat(refused.problem().remedy())
                                    .contains("1 to 300")
                                    .contains("score");
                        });
    }

    @ParameterizedTest
    @CsvSource({"1,1", "300,300", "' 238 ',238"})
    void takesBothBounds(String text, int expected) {
        assertThat(new ValueForm.WholeNumber(1, 300, "score").parse("f", text).findValue())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"0", "301", "23.5", "99999999999", "''", "1e2"})
    void refusesOtherNumbers(String text) {
        assertThat(new ValueForm.WholeNumber(1, 300, "score").parse("f", text).findValue())
                .isEmpty();
    }

    @Test
    void choosesByKeyInAnyCaseWithSpacesOrHyphens() {
        var form = new ValueForm.Choice<>(List.of(ProgramType.values()));
        assertThat(form.parse("f", "Community University-Affiliated").findValue())
                .contains(ProgramType.COMMUNITY_UNIVERSITY_AFFILIATED);
        assertThat(form.parse("f", "academic")).isInstanceOf(Parsed.Refused.class);
        assertThat(form.hint()).contains("university").contains("military");
    }

    @Test
    void readsStatesByCodeAndName() {
        assertThat(new ValueForm.State().parse("f", "nj").findValue()).contains(UsState.NJ);
        assertThat(new ValueForm.State().parse("f", "Puerto Rico").findValue())
                .contains(UsState.PR);
        assertThat(new ValueForm.State().parse("f", "Ontario").findValue()).isEmpty();
    }

    @Test
    void keepsLeadingZerosOfProgramNumbers() {
        var form = new ValueForm.ProgramNumber();
        assertThat(form.parse("f", "0400121010").findValue()).contains(AcgmeId.of("0400121010"));
        assertThat(form.parse("f", "400121010").findValue()).isEmpty();
        assertThat(form.parse("f", "04001210１0").findValue()).isEmpty();
    }

    @Test
    void splitsNamesAtBars() {
        var form = new ValueForm.Names("vendor names");
        assertThat(form.parse("f", "Epic | Oracle Health").findValue())
                .contains(List.of("Epic", "Oracle Health"));
        assertThat(form.parse("f", " | ").findValue()).isEmpty();
        assertThat(form.print(List.of("Epic", "MEDITECH"))).isEqualTo("Epic|MEDITECH");
    }

    @Test
    void limitsTexts() {
        assertThat(new ValueForm.Text(3).parse("f", "abc").findValue()).contains("abc");
        assertThat(new ValueForm.Text(3).parse("f", "abcd").findValue()).isEmpty();
        assertThat(new ValueForm.Text(3).parse("f", "  ").findValue()).isEmpty();
    }
}
