package org.smartpick.interview.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionBankTest {
    private static final Structure STAR =
            new Structure(
                    "star",
                    "Past event",
                    new Seconds(60, 120),
                    List.of(
                            new Part(
                                    "situation",
                                    "Situation",
                                    "where",
                                    new Part.Share(10, 25),
                                    new Seconds(10, 25),
                                    Part.Need.NEEDED)),
                    "test",
                    List.of(),
                    List.of());

    @Test
    void findsAQuestionByAnyOfItsWordings() {
        QuestionBank bank = bank(question("A-1", "Why us?", "What brings you here?"));
        assertThat(bank.findByWords("  what brings YOU here ")).contains(bank.get("A-1"));
        assertThat(bank.findByWords("Why not?")).isEmpty();
    }

    @Test
    void aQuestionWhoseTextIsAnAliasIsAnotherWording() {
        QuestionBank bank =
                bank(
                        question("A-1", "Why us?", "What brings you here?"),
                        question("A-2", "What brings you here?"));
        assertThat(bank.root(bank.get("A-2"))).isEqualTo(bank.get("A-1"));
        assertThat(bank.find("A-2")).isPresent();
    }

    @Test
    void refusesTheSameWordingForTwoQuestions() {
        assertThatThrownBy(() ->
                        bank(
                                question("A-1", "Why us?", "Why here?"),
                                question("A-2", "Why you?", "why here")))
                .hasMessageContaining("A-1")
                .hasMessageContaining("A-2");
        assertThatThrownBy(() -> bank(question("A-1", "Why us?"), question("A-2", "Why us?")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAQuestionWithoutItsStructure() {
        assertThatThrownBy(() ->
                        new QuestionBank(List.of(question("A-1", "Why us?")), List.of(), Map.of()))
                .hasMessageContaining("star");
    }

    @Test
    void addsOwnQuestionsAndLeavesOutWhatIsThere() {
        QuestionBank bank = bank(question("A-1", "Why us?"));
        QuestionBank more =
                bank.with(List.of(question("OWN-1", "why us"), question("OWN-2", "Why now?")));
        assertThat(more.list()).extracting(Question::id).containsExactly("A-1", "OWN-2");
    }

    @Test
    void filtersByWordsOfAnyWording() {
        QuestionBank bank = bank(question("A-1", "Why us?", "What brings you here?"));
        assertThat(bank.list(BankFilter.EVERYTHING.withWords("bring here"))).hasSize(1);
        assertThat(bank.list(BankFilter.EVERYTHING.withWords("salary"))).isEmpty();
        assertThat(bank.list(BankFilter.EVERYTHING.withWords("a-1"))).hasSize(1);
        assertThat(bank.list(BankFilter.EVERYTHING.withCategories(Set.of(Category.RESEARCH))))
                .isEmpty();
    }

    @Test
    void findsPhrasesAsWholeWordsOnly() {
        Guard guard = new Guard("no_visa", "rule", "ask", List.of("visa", "had no choice"));
        assertThat(guard.listHits("I had no choice. My visage was calm."))
                .containsExactly("had no choice");
    }

    private static QuestionBank bank(Question... questions) {
        return new QuestionBank(List.of(questions), List.of(STAR), Map.of());
    }

    private static Question question(String id, String text, String... aliases) {
        return new Question(
                id,
                Category.PROGRAM_FIT,
                Persona.ALL,
                new Wording(text, List.of(aliases)),
                "purpose",
                new Question.Shape("star", new Seconds(60, 120)),
                List.of(),
                List.of(),
                List.of());
    }
}
