package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.practice.PartPlan.Part;

class PartPlanTest {

    private static final List<Part> ABOUT_YOURSELF =
            List.of(
                    new Part("background", "Background", "", 10, 20),
                    new Part("experiences", "Experiences", "", 60, 120),
                    new Part("why_here", "Why here", "", 30, 60));

    private static PracticeQuestion question(int low, int high) {
        return new PracticeQuestion("OPEN-01", "opening", "ppf", low, high, List.of());
    }

    @Test
    void keepsTheTablesSecondsForAQuestionOfUsualLength() {
        PartPlan plan = PartPlan.of(ABOUT_YOURSELF, question(90, 150), 90, 150);
        assertThat(plan.slots().stream().map(PartPlan.Slot::part)).isEqualTo(ABOUT_YOURSELF);
        assertThat(plan.seconds()).isEqualTo(120);
    }

    @Test
    void givesEachPartItsShareOfTheTimer() {
        PartPlan plan = PartPlan.of(ABOUT_YOURSELF, question(90, 150), 90, 150);
        assertThat(plan.slots().stream().map(PartPlan.Slot::endSecond))
                .containsExactly(12, 84, 120);
        assertThat(plan.slots().stream().map(PartPlan.Slot::startSecond))
                .containsExactly(0, 12, 84);
    }

    @Test
    void scalesThePartsToAShorterQuestion() {
        PartPlan plan = PartPlan.of(ABOUT_YOURSELF, question(45, 75), 90, 150);
        assertThat(plan.seconds()).isEqualTo(60);
        assertThat(plan.slots().get(1).part().lowSeconds()).isEqualTo(30);
        assertThat(plan.slots().get(1).part().highSeconds()).isEqualTo(60);
    }

    @Test
    void hasNoSecondsWithoutParts() {
        assertThat(PartPlan.none().seconds()).isZero();
    }
}
