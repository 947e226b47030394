package org.smartpick.advice.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.smartpick.advice.port.RoleVoice;
import org.smartpick.advice.port.RoleVoice.Line;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.port.RoleVoice.Reply;
import org.smartpick.advice.practice.KeepAttempts;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.Practice.Consent;
import org.smartpick.advice.practice.PracticeWorld;
import org.smartpick.advice.practice.Said;
import org.smartpick.advice.roleplay.Role.Sharing;
import org.smartpick.interview.practice.PracticeMode;

/// An interviewer with words of its own: what it is handed, and what becomes of what it says.
class RolePlayTest {
    private static final String ANSWER = "My background is short. The potassium night was long.";

    private final PracticeWorld world = new PracticeWorld();
    private final Practice practice = world.practice();
    private final Scripted voice = new Scripted();
    private final RolePlay play = play(voice);

    private RolePlay play(RoleVoice of) {
        return new RolePlay(of, practice, () -> world.store().entries(), new PlainRoleRecords());
    }

    private String mock() {
        return practice.begin(PracticeMode.MOCK, "").orElseThrow();
    }

    private void answer(String key) {
        practice.answer(key, new Said.Typed(ANSWER, 60), Consent.GIVEN);
        play.ask(key);
    }

    private RolePlay.Said said(String key) {
        return play.findSaid(key).orElseThrow();
    }

    @Test
    void rewordsTheFirstQuestionAndKeepsTheBanksBeside() {
        String key = mock();
        play.begin(key, Bearing.FRIENDLY, Sharing.QUESTION_ONLY);
        assertThat(said(key).words()).isEqualTo("How would you put it yourself?");
        assertThat(said(key).reason()).isEmpty();
        assertThat(said(key).sent().given()).isEqualTo("Tell me about yourself.");
        assertThat(voice.lines).hasSize(1);
        assertThat(voice.lines.getFirst().part())
                .contains("warm and patient")
                .contains("Never answer");
    }

    @Test
    void neverSendsAnAnswerUnlessSheAgreedInThisSession() {
        String key = mock();
        play.begin(key, Bearing.NEUTRAL, Sharing.QUESTION_ONLY);
        answer(key);
        answer(key);
        assertThat(voice.lines.toString()).doesNotContain("potassium");

        String other = mock();
        play.begin(other, Bearing.NEUTRAL, Sharing.WITH_ANSWER);
        answer(other);
        assertThat(
                        practice.keep()
                                .findSession(other)
                                .orElseThrow()
                                .current()
                                .orElseThrow()
                                .isFollowUp())
                .isTrue();
        assertThat(voice.lines.getLast().matter())
                .contains("What the applicant said: " + ANSWER)
                .isEqualTo(String.join("\n", said(other).sent().lines()));
    }

    @Test
    void showsExactlyWhatWasSent() {
        String key = mock();
        play.begin(key, Bearing.HURRIED, Sharing.WITH_ANSWER);
        assertThat(voice.lines.getLast().matter())
                .isEqualTo(String.join("\n", said(key).sent().lines()));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void fallsBackToTheBanksWordsWithTheReason(Reason reason) {
        voice.next = new Reply.Silence(reason);
        String key = mock();
        play.begin(key, Bearing.NEUTRAL, Sharing.QUESTION_ONLY);
        assertThat(said(key).words()).isEmpty();
        assertThat(said(key).reason()).contains(reason);
    }

    @Test
    void refusesAReplyThatAdvises() {
        voice.next = new Reply.Words("You should tell them about your research. Why?");
        String key = mock();
        play.begin(key, Bearing.NEUTRAL, Sharing.QUESTION_ONLY);
        assertThat(said(key).words()).isEmpty();
        assertThat(said(key).reason()).contains(Reason.NOT_A_QUESTION);
    }

    @Test
    void staysOutOfEverythingButAMockInterview() {
        for (PracticeMode mode : PracticeMode.values()) {
            if (mode != PracticeMode.MOCK) {
                String key = practice.begin(mode, "OPEN-01").orElseThrow();
                play.begin(key, Bearing.NEUTRAL, Sharing.WITH_ANSWER);
                play.ask(key);
                assertThat(play.findSaid(key)).as(mode.title()).isEmpty();
            }
        }
        assertThat(voice.lines).isEmpty();
    }

    @Test
    void asksNothingInASessionWhereItWasNotChosenOrWithoutAServer() {
        String key = mock();
        answer(key);
        assertThat(voice.lines).isEmpty();

        RolePlay without = play(RoleVoice.NONE);
        assertThat(without.isOffered()).isFalse();
        without.begin(key, Bearing.NEUTRAL, Sharing.WITH_ANSWER);
        without.ask(key);
        assertThat(without.findSaid(key)).isEmpty();
        assertThat(world.store().entries().list(KeepAttempts.ROLE)).isEmpty();
    }

    @Test
    void putsEachStepOnceAndShowsNothingOfAnEarlierOne() {
        String key = mock();
        play.begin(key, Bearing.NEUTRAL, Sharing.QUESTION_ONLY);
        play.ask(key);
        assertThat(voice.lines).hasSize(1);
        practice.skip(key);
        assertThat(play.findSaid(key)).isEmpty();
        play.ask(key);
        assertThat(voice.lines).hasSize(2);
        assertThat(play.findSaid(key)).isPresent();
    }

    @Test
    void goesWithItsSessionAndHoldsNoAnswer() {
        String key = mock();
        play.begin(key, Bearing.NEUTRAL, Sharing.WITH_ANSWER);
        answer(key);
        assertThat(world.store().entries().find(KeepAttempts.ROLE, key).orElseThrow().text())
                .doesNotContain("potassium");
        practice.keep().deleteSession(key);
        assertThat(world.store().entries().list(KeepAttempts.ROLE)).isEmpty();

        String other = mock();
        play.begin(other, Bearing.NEUTRAL, Sharing.WITH_ANSWER);
        practice.keep().deleteAll();
        assertThat(world.store().entries().list(KeepAttempts.ROLE)).isEmpty();
    }

    /// Says what a test put into its mouth, and keeps what it was handed.
    private static final class Scripted implements RoleVoice {
        private final List<Line> lines = new ArrayList<>();
        // Set by the test.
        private Reply next = new Reply.Words("How would you put it yourself?");

        @Override
        public String where() {
            return "http://127.0.0.1:1";
        }

        @Override
        public Reply say(Line line) {
            lines.add(line);
            return next;
        }
    }
}
