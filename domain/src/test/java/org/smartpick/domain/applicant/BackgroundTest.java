package org.smartpick.domain.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;

/// Reference: the applicant types of the NRMP's Results and Data reports.
class BackgroundTest {
    private static final Season MATCH_2027 = Season.of(2027);

    @Test
    void aStudentWhoGraduatesInTheYearOfTheMatchIsASenior() {
        assertThat(background(SchoolKind.US_MD, 2027, true).type(MATCH_2027))
                .isEqualTo(ApplicantType.US_MD_SENIOR);
        assertThat(background(SchoolKind.US_DO, 2027, true).type(MATCH_2027))
                .isEqualTo(ApplicantType.US_DO_SENIOR);
    }

    @Test
    void anEarlierGraduateIsNot() {
        assertThat(background(SchoolKind.US_MD, 2026, true).type(MATCH_2027))
                .isEqualTo(ApplicantType.US_MD_GRADUATE);
        assertThat(background(SchoolKind.US_DO, 2020, true).type(MATCH_2027))
                .isEqualTo(ApplicantType.US_DO_GRADUATE);
    }

    @Test
    void citizenshipSeparatesTheTwoKindsOfImg() {
        assertThat(background(SchoolKind.INTERNATIONAL, 2025, true).type(MATCH_2027))
                .isEqualTo(ApplicantType.US_IMG);
        assertThat(background(SchoolKind.INTERNATIONAL, 2027, false).type(MATCH_2027))
                .isEqualTo(ApplicantType.NON_US_IMG);
    }

    @Test
    void aPermanentResidentIsCountedWithNonUsImgs() {
        Background resident =
                new Background(
                        SchoolKind.INTERNATIONAL,
                        Answer.open(),
                        Answer.open(),
                        2024,
                        false,
                        Answer.given(true),
                        Answer.given(VisaNeed.NONE));
        assertThat(resident.type(MATCH_2027)).isEqualTo(ApplicantType.NON_US_IMG);
    }

    @Test
    void countsYearsSinceGraduationToTheMatch() {
        assertThat(
                        background(SchoolKind.INTERNATIONAL, 2025, true)
                                .yearsSinceGraduation(MATCH_2027))
                .isEqualTo(2);
        assertThat(background(SchoolKind.US_MD, 2028, true).yearsSinceGraduation(MATCH_2027))
                .isZero();
    }

    private static Background background(SchoolKind school, int graduated, boolean citizen) {
        return new Background(
                school,
                Answer.open(),
                Answer.open(),
                graduated,
                citizen,
                Answer.open(),
                Answer.open());
    }
}
