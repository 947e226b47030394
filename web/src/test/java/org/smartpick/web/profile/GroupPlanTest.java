package org.smartpick.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;

class GroupPlanTest {

    @ParameterizedTest
    @EnumSource(Step.class)
    void everyQuestionStandsInExactlyOneGroup(Step step) {
        assertThat(ProfileFields.ofStep(step))
                .allSatisfy(field ->
                        assertThat(
                                        GroupPlan.ofStep(step).stream()
                                                .filter(plan -> plan.holds(field.path())))
                                .as(field.path())
                                .hasSize(1));
    }
}
