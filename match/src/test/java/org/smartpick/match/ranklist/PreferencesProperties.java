package org.smartpick.match.ranklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.match.ranklist.Preferences.Answer;
import org.smartpick.match.ranklist.Preferences.Question;
import org.smartpick.stats.RandomStream;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class PreferencesProperties {
    private static final Generator<Integer> SIZES = Generator.ints(1, 30);

    @Test
    void findsHerOrderWithFewQuestions() {
        Property.forAll(SIZES)
                .holds(things -> {
                    int[] mind = RandomStream.of(things, "mind").order(things);
                    int[] place = new int[things];
                    IntStream.range(0, things).forEach(i -> place[mind[i]] = i);
                    int[] now = IntStream.range(0, things).toArray();
                    List<Answer> answers = new ArrayList<>();
                    Optional<Question> asked = Preferences.of(things, answers).next(now);
                    while (asked.isPresent()) {
                        Question question = asked.get();
                        boolean one = place[question.one()] < place[question.other()];
                        answers.add(
                                one
                                        ? new Answer(question.one(), question.other())
                                        : new Answer(question.other(), question.one()));
                        asked = Preferences.of(things, answers).next(now);
                    }
                    Preferences all = Preferences.of(things, answers);
                    assertThat(all.order(now)).isEqualTo(mind);
                    assertThat(all.circles()).isEmpty();
                    double most = things * (1 + Math.log(things) / Math.log(2));
                    assertThat(answers.size()).isLessThanOrEqualTo((int) most);
                });
    }

    @Test
    void keepsEveryAnswerAndMovesNothingWithoutOne() {
        Preferences none = Preferences.of(4, List.of());
        assertThat(none.order(new int[] {2, 0, 3, 1})).containsExactly(2, 0, 3, 1);
        Preferences one = Preferences.of(4, List.of(new Answer(1, 2)));
        assertThat(one.order(new int[] {2, 0, 3, 1})).containsExactly(0, 3, 1, 2);
    }

    @Test
    void showsTheCircle() {
        Preferences circle =
                Preferences.of(
                        5,
                        List.of(
                                new Answer(0, 1),
                                new Answer(1, 2),
                                new Answer(2, 0),
                                new Answer(3, 4)));
        assertThat(circle.circles()).containsExactly(List.of(0, 1, 2));
        assertThat(circle.order(new int[] {4, 2, 1, 0, 3})).containsExactly(2, 1, 0, 3, 4);
    }

    @Test
    void asksAgainOnlyWhatFollowsFromOtherAnswers() {
        Preferences chain = Preferences.of(3, List.of(new Answer(0, 1), new Answer(1, 2)));
        assertThat(chain.next(new int[] {0, 1, 2})).isEmpty();
        assertThat(chain.check(new int[] {0, 1, 2})).contains(new Question(0, 2));
        assertThat(
                        Preferences.of(
                                        3,
                                        List.of(
                                                new Answer(0, 1),
                                                new Answer(1, 2),
                                                new Answer(0, 2)))
                                .check(new int[] {0, 1, 2}))
                .isEmpty();
    }

    @Test
    void refusesAThingComparedWithItself() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(1, 1));
    }
}
