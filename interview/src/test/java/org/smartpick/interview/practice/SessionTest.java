package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Session MOCK = Session.of(PracticeMode.MOCK, List.of("A", "B"));

    @Test
    void walksFromQuestionToQuestionAndEnds() {
        Session over = MOCK.withAnswer("t1").withSkip();
        assertThat(MOCK.current().orElseThrow().question()).isEqualTo("A");
        assertThat(MOCK.withAnswer("t1").current().orElseThrow().question()).isEqualTo("B");
        assertThat(over.current()).isEmpty();
        assertThatThrownBy(over::withSkip).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void asksAFollowUpBeforeTheNextQuestionAndCountsItNot() {
        Session asked = MOCK.withAnswer("t1").withFollowUp("And then?");
        assertThat(asked.current().orElseThrow())
                .isEqualTo(new Session.Step("A", "And then?", "", Session.State.OPEN));
        assertThat(asked.number()).isEqualTo(1);
        assertThat(asked.size()).isEqualTo(2);
        assertThat(asked.followUps("A")).containsExactly("And then?");
        assertThat(asked.withAnswer("t2").number()).isEqualTo(2);
    }

    @Test
    void keepsFeedbackBackUntilTheEndOfAMockInterview() {
        assertThat(MOCK.withAnswer("t1").mayShowFeedback()).isFalse();
        assertThat(MOCK.withAnswer("t1").withAnswer("t2").mayShowFeedback()).isTrue();
        assertThat(Session.of(PracticeMode.THREE, List.of("A", "B")).mayShowFeedback()).isTrue();
    }

    @Test
    void forgetsADeletedAttempt() {
        Session without = MOCK.withAnswer("t1").withoutAttempt("t1");
        assertThat(without.steps().getFirst().state()).isEqualTo(Session.State.SKIPPED);
        assertThat(without.steps().getFirst().attempt()).isEmpty();
    }

    @Test
    void refusesAFollowUpBeforeAnythingWasAsked() {
        assertThatThrownBy(() -> MOCK.withFollowUp("Why?"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesStepsOutOfOrder() {
        Session.Step open = new Session.Step("A", "", "", Session.State.OPEN);
        Session.Step over = new Session.Step("B", "", "t", Session.State.ANSWERED);
        assertThatThrownBy(() -> new Session(PracticeMode.MOCK, List.of(open, over)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
