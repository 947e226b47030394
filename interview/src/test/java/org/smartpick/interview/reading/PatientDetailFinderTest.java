package org.smartpick.interview.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatientDetailFinderTest {

    private static List<PatientDetail.Kind> kinds(String text) {
        return PatientDetailFinder.find(List.of(Sentence.typed(1, text))).stream()
                .map(PatientDetail::kind)
                .toList();
    }

    @Test
    void warnsOfNamesInTypedText() {
        assertThat(kinds("I saw Mr. Sample on rounds.")).containsExactly(PatientDetail.Kind.NAME);
        assertThat(kinds("It was for a patient, little Robin Example, who waited."))
                .contains(PatientDetail.Kind.NAME);
    }

    @Test
    void warnsOfNamesInHeardText() {
        assertThat(kinds("i saw mister sample on rounds")).containsExactly(PatientDetail.Kind.NAME);
        assertThat(kinds("a boy named robin came in")).containsExactly(PatientDetail.Kind.NAME);
    }

    @Test
    void warnsOfDatesInBothForms() {
        assertThat(kinds("He died on June 4th.")).containsExactly(PatientDetail.Kind.DATE);
        assertThat(kinds("he died on june the fourth")).containsExactly(PatientDetail.Kind.DATE);
    }

    @Test
    void warnsOfAgesAboveEightyNineOnly() {
        assertThat(kinds("a ninety-two-year-old man")).containsExactly(PatientDetail.Kind.AGE);
        assertThat(kinds("a 93 year old man")).containsExactly(PatientDetail.Kind.AGE);
        assertThat(kinds("a fifty-four-year-old man")).isEmpty();
    }

    @Test
    void warnsOfNumbersThatPointToARecord() {
        assertThat(kinds("in room 412")).containsExactly(PatientDetail.Kind.NUMBER);
        assertThat(kinds("her chart was 00481516")).containsExactly(PatientDetail.Kind.NUMBER);
    }

    @Test
    void letsHarmlessSentencesPass() {
        assertThat(kinds("I called for help and phoned the lab in May of my third year."))
                .isEmpty();
        assertThat(kinds("I called back, told the senior, and made a list.")).isEmpty();
        assertThat(kinds("We saw forty patients in March 2022.")).isEmpty();
        assertThat(kinds("i called the wife at home and told her")).isEmpty();
    }
}
