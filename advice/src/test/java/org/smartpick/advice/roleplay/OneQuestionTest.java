package org.smartpick.advice.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One plain question passes; whatever else a model says does not.
class OneQuestionTest {
    private static final String GIVEN = "What happened in the end?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So how did it turn out in the end?",
                "And what came of it?",
                "Thank you, that helps a lot, what happened then?",
                "I'd like to hear the end of it, what happened?",
                "How did Dr. Okafor's ward look afterwards?",
                "What was it like to come back to the U.S. after that?",
                "Okay, quickly, what was the result?",
                "Is there something you could have done differently?",
                "Could you walk me through how it ended?"
            })
    void letsAPlainQuestionThrough(String reply) {
        assertThat(OneQuestion.find(reply, GIVEN)).contains(reply);
    }

    @Test
    void takesQuotationMarksAndSpaceAway() {
        assertThat(OneQuestion.find("  “And what came of it?”\n", GIVEN))
                .contains("And what came of it?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Why?",
                "Nothing happened in the end.",
                "What happened in the end",
                "What happened? And how did you feel?",
                "What happened in the end? Mention your numbers.",
                "You did well. What happened in the end?",
                "Great answer! What happened?",
                "Here is the question: what happened in the end?",
                "What happened; and why?",
                "What happened in the end?\nWhat did you learn?",
            })
    void refusesWhatIsNotOneQuestion(String reply) {
        assertThat(OneQuestion.find(reply, GIVEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you say that you should always mention the outcome?",
                "What if you could say that sepsis fell?",
                "Have you considered that you need to name a figure?",
                "Would it be better to begin with the result?",
                "What would a strong answer sound like, for example with a number?",
                "Could you remember to end with what you learned?",
                "How about saying that the ward was safer?",
                "Can I, as an AI, ask what happened?"
            })
    void refusesAdvice(String reply) {
        assertThat(OneQuestion.find(reply, GIVEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I led the team and the rate fell, right?",
                "In my clinic we halved the wait, do you see?",
                "Sepsis fell after the list was put up, right?",
                "Did the rate fall by 30?",
                "Was it better by ten percent in the end?",
                "You led the team, called the lab and the wait fell, right?"
            })
    void refusesSomebodysAnswerWithAQuestionMark(String reply) {
        assertThat(OneQuestion.find(reply, GIVEN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened, see https://example.com?",
                "What does www.example.com say?",
                "What does example.org say?",
                "What *happened* in the end?",
                "What <b>happened</b> in the end?",
                "What [happened](there) in the end?",
                "What `happened` in the end?",
                "What \u202Ehappened in the end?",
                "What\u0007 happened in the end?",
                "What\u200B happened in the end?"
            })
    void refusesLinksMarkupAndHiddenSigns(String reply) {
        assertThat(OneQuestion.find(reply, GIVEN)).isEmpty();
    }

    @Test
    void keepsToThreeHundredCharacters() {
        String most = "What " + "x".repeat(OneQuestion.LONGEST - 6) + "?";
        assertThat(OneQuestion.find(most, GIVEN)).contains(most);
        assertThat(OneQuestion.find("What " + "x".repeat(OneQuestion.LONGEST - 5) + "?", GIVEN))
                .isEmpty();
    }

    @Test
    void allowsTheFiguresAndTheVoiceOfTheQuestionItself() {
        assertThat(OneQuestion.find("Why our program?", "Why did you choose our program?"))
                .isPresent();
        assertThat(OneQuestion.find("Where will you be in 10 years?", "Where in 10 years?"))
                .isPresent();
        assertThat(OneQuestion.find("Where will you be in 1 years?", "Where in 10 years?"))
                .isEmpty();
    }
}
