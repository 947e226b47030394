package org.smartpick.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.web.page.FormData;

class DraftFormTest {

    @Test
    void keepsWhatWasTypedRightOrWrong() {
        ApplicantDraft draft =
                merge(
                        ApplicantDraft.empty(),
                        Step.EXAMS,
                        Map.of("exams.step2ck.score", List.of(" 2 38 ")));
        assertThat(draft.find("exams.step2ck.score")).contains(" 2 38 ");
    }

    @Test
    void leavesOtherStepsAlone() {
        ApplicantDraft before = ApplicantDraft.empty().with("limits.budget_usd", "900");
        ApplicantDraft after = merge(before, Step.EXAMS, Map.of("limits.budget_usd", List.of("1")));
        assertThat(after.find("limits.budget_usd")).contains("900");
    }

    @Test
    void joinsSeveralChoices() {
        ApplicantDraft draft =
                merge(
                        ApplicantDraft.empty(),
                        Step.WISHES,
                        Map.of("wishes.states", List.of("NJ", "FL")));
        assertThat(draft.find("wishes.states")).contains("NJ|FL");
    }

    @Test
    void closesUpRowsThatWereEmptied() {
        ApplicantDraft draft =
                merge(
                        ApplicantDraft.empty(),
                        Step.WISHES,
                        Map.of(
                                "ties[0].state", List.of(""),
                                "ties[1].state", List.of("FL"),
                                "ties[1].kind", List.of("family")));
        assertThat(draft.find("ties[0].state")).contains("FL");
        assertThat(draft.find("ties[0].kind")).contains("family");
        assertThat(draft.count("ties")).isEqualTo(1);
    }

    @Test
    void takesTheNamedRowAway() {
        ApplicantDraft draft =
                merge(
                        ApplicantDraft.empty(),
                        Step.WISHES,
                        Map.of(
                                "remove", List.of("ties[0]"),
                                "ties[0].state", List.of("NJ"),
                                "ties[1].state", List.of("FL")));
        assertThat(draft.find("ties[0].state")).contains("FL");
        assertThat(draft.count("ties")).isEqualTo(1);
    }

    @Test
    void takesAnAnswerBackWhenItsFieldIsCleared() {
        ApplicantDraft before = ApplicantDraft.empty().with("exams.step2ck.score", "238");
        assertThat(
                        merge(before, Step.EXAMS, Map.of("exams.step2ck.score", List.of("")))
                                .find("exams.step2ck.score"))
                .isEmpty();
    }

    private static ApplicantDraft merge(
            ApplicantDraft draft, Step step, Map<String, List<String>> form) {
        return DraftForm.merge(draft, step, new FormData(form));
    }
}
