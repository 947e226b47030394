package org.smartpick.advice.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.AsOf;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.domain.applicant.ExamResult;
import org.smartpick.domain.applicant.Exams;
import org.smartpick.domain.applicant.InterviewCost;
import org.smartpick.domain.applicant.ScoredExam;

class ListCostTest {
    private static final Provenance SOURCE =
            Provenance.bundled("an invented table", AsOf.of(2026), Confidence.B);
    private static final List<Double> AT_LEAST = List.of(1.0, 0.8, 0.5, 0.2);

    private static ListCost cost(int mostInterviews, InterviewCost each, Fact<Integer> token) {
        return ListCost.of(
                1_000, List.of(new OnceFee("ERAS token", token)), AT_LEAST, mostInterviews, each);
    }

    @Test
    void addsUpInterviewsAndCountsNoMoreThanSheCouldAttend() {
        ListCost cost = cost(2, InterviewCost.OPEN, Fact.known(185, SOURCE));
        assertThat(cost.interviews()).isCloseTo(1.5, within(1e-12));
        assertThat(cost.attended()).isCloseTo(1.3, within(1e-12));
        assertThat(cost.tooMany()).isEqualTo(0.2);
        assertThat(cost(20, InterviewCost.OPEN, Fact.unknown()).tooMany()).isZero();
    }

    @Test
    void theWholeIsKnownOnlyWhereEveryPartIs() {
        InterviewCost said = new InterviewCost(Answer.given(100), Answer.given(2));
        ListCost whole = cost(2, said, Fact.known(185, SOURCE));
        assertThat(whole.findWholeUsd()).hasValueCloseTo(1_315.0, within(1e-9));
        assertThat(whole.findInterviewDays()).hasValueCloseTo(2.6, within(1e-9));
        assertThat(cost(2, InterviewCost.OPEN, Fact.known(185, SOURCE)).findWholeUsd()).isEmpty();
        ListCost gap = cost(2, said, Fact.unknown());
        assertThat(gap.findWholeUsd()).isEmpty();
        assertThat(gap.unknownFees()).containsExactly("ERAS token");
    }

    @Test
    void whoPaysWhatFollowsTheSchoolAndTheExams() {
        assertThat(names(ApplicantType.NON_US_IMG, Answer.open()))
                .containsExactly("ERAS token", "USMLE transcript");
        assertThat(names(ApplicantType.US_MD_SENIOR, Answer.given(250)))
                .containsExactly("USMLE transcript");
        assertThat(names(ApplicantType.US_DO_SENIOR, Answer.open()))
                .containsExactly("COMLEX transcript");
        assertThat(names(ApplicantType.US_DO_GRADUATE, Answer.given(240)))
                .containsExactly("USMLE transcript", "COMLEX transcript");
    }

    private static List<String> names(ApplicantType type, Answer<Integer> step2) {
        ExamResult open = new ExamResult(Answer.open(), Answer.open());
        Exams exams =
                new Exams(
                        open,
                        new ScoredExam(step2, Answer.open()),
                        open,
                        open,
                        new ScoredExam(Answer.open(), Answer.open()));
        return OnceFee.list(type, exams, item -> Fact.unknown()).stream()
                .map(OnceFee::name)
                .toList();
    }
}
