package org.smartpick.interview.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.plan.PlanItem.Kind;
import org.smartpick.interview.plan.PlanItem.Status;
import org.smartpick.interview.story.Vision;

class LearningPlanTest {
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 31);

    @Test
    void canBeSpokenAsAnAnswer() {
        LearningPlan plan =
                new LearningPlan(
                        List.of(
                                item("a", "a first course in SQL.", Status.DONE, null),
                                item("b", "the Epic basics", Status.BEGUN, JANUARY),
                                item("c", "an override count on my ward", Status.PLANNED, null),
                                item("d", "the core content paper", Status.PLANNED, JANUARY)));
        assertThat(plan.spoken())
                .isEqualTo(
                        "I have finished a first course in SQL. I am working on the Epic basics by January 2027."
                                + " Next I will do the core content paper by January 2027 and an override count on my ward.");
    }

    @Test
    void saysNothingWithoutItems() {
        assertThat(new LearningPlan(List.of()).spoken()).isEmpty();
    }

    @Test
    void namesTheDomainsThatNoItemTouches() {
        LearningPlan plan =
                new LearningPlan(
                        List.of(new PlanItem("a", Kind.COURSE, "A", "CI-D1", null, Status.DONE)));
        assertThat(plan.listUntouched(List.of("CI-D1", "CI-D2"))).containsExactly("CI-D2");
    }

    @Test
    void isLateOnlyAfterItsDayAndBeforeItIsDone() {
        PlanItem item = item("a", "A", Status.BEGUN, JANUARY);
        assertThat(item.late(JANUARY)).isFalse();
        assertThat(item.late(JANUARY.plusDays(1))).isTrue();
        assertThat(item.with(Status.DONE).late(JANUARY.plusDays(1))).isFalse();
        assertThat(item("b", "B", Status.PLANNED, null).late(JANUARY)).isFalse();
    }

    @Test
    void refusesAnItemWithoutATitle() {
        assertThatThrownBy(() -> item("a", " ", Status.DONE, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readinessAsksForThreeFactsAndNoProgramming() {
        Readiness readiness =
                new Readiness(
                        Map.of(
                                Readiness.Row.INTEREST,
                                "a talk in May",
                                Readiness.Row.EXPERIENCE,
                                " "));
        assertThat(Readiness.OPEN.listOpen()).hasSize(3);
        assertThat(readiness.listOpen())
                .containsExactly(Readiness.Row.EXPERIENCE, Readiness.Row.WILLINGNESS);
    }

    @Test
    void theFellowshipStageHearsInformaticsQuestions() {
        assertThat(speaker(Stage.FELLOWSHIP).personas())
                .containsExactly(Persona.IMG, Persona.INFORMATICS);
        assertThat(speaker(Stage.RESIDENCY).personas()).containsExactly(Persona.IMG);
        assertThat(Stage.find("fellowship")).contains(Stage.FELLOWSHIP);
    }

    private static Speaker speaker(Stage stage) {
        return new Speaker(
                Persona.IMG,
                Speaker.Informatics.NOT_AIM,
                stage,
                Speaker.Skills.UNSAID,
                "",
                Vision.OPEN);
    }

    private static PlanItem item(String id, String title, Status status, @Nullable LocalDate due) {
        return new PlanItem(id, Kind.COURSE, title, "", due, status);
    }
}
