package org.smartpick.interview.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HabitFinderTest {

    private static List<String> fillers(String text) {
        return terms(text, 2, Habit.Kind.FILLER);
    }

    private static List<String> hedges(String text) {
        return terms(text, 2, Habit.Kind.HEDGE);
    }

    private static List<String> terms(String text, int sentence, Habit.Kind kind) {
        return HabitFinder.find(text, sentence).stream()
                .filter(habit -> habit.kind() == kind)
                .map(Habit::term)
                .toList();
    }

    @Test
    void countsSoundsAndEmptyWords() {
        assertThat(fillers("Um, so we, uh, basically rolled it out, you know."))
                .containsExactly("um", "uh", "basically", "you know");
    }

    @Test
    void leavesLikeAloneWhereItMeansSomething() {
        assertThat(fillers("I like the long differential.")).isEmpty();
        assertThat(fillers("I would like to train here.")).isEmpty();
        assertThat(fillers("It looked like a rash.")).isEmpty();
        assertThat(fillers("We tried tools like Excel.")).isEmpty();
        assertThat(fillers("I saw tropical diseases, like malaria.")).isEmpty();
    }

    @Test
    void countsEmptyLike() {
        assertThat(fillers("It was, like, four hours.")).containsExactly("like");
        assertThat(fillers("They were all like going home by noon.")).containsExactly("like");
        assertThat(fillers("Like, there was one time.")).containsExactly("like");
    }

    @Test
    void doesNotCountYeahThatAnswersTheQuestion() {
        assertThat(terms("Yeah, so this was in Mobile.", 1, Habit.Kind.FILLER)).isEmpty();
        assertThat(fillers("I asked and she said yeah.")).isEmpty();
        assertThat(fillers("So yeah, that was it.")).containsExactly("yeah");
    }

    @Test
    void tellsYouKnowFromKnowingSomething() {
        assertThat(fillers("Do you know the ward?")).isEmpty();
        assertThat(fillers("As you know, it was winter.")).isEmpty();
        assertThat(fillers("It was hard, you know.")).containsExactly("you know");
    }

    @Test
    void findsHedgesButNotAboutNumbersOrKinds() {
        assertThat(hedges("I think maybe it kind of helped."))
                .containsExactlyInAnyOrder("i think", "maybe", "kind of");
        assertThat(hedges("It took maybe ten days.")).isEmpty();
        assertThat(hedges("That kind of thing happens.")).isEmpty();
        assertThat(hedges("That's how I think of it.")).isEmpty();
    }

    @Test
    void readsHeardTextWithoutPunctuation() {
        assertThat(fillers("so um yeah that was i mean the whole story"))
                .containsExactly("um", "yeah", "i mean");
    }
}
