package org.smartpick.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.stats.RandomStream;

class SessionPlannerTest {

    private static final List<PracticeQuestion> BANK =
            Stream.concat(
                            Stream.of(
                                    question("OPEN-01", "opening"),
                                    question("CI-01", "informatics_motivation"),
                                    question("IMG-01", "img_path")),
                            Stream.of(
                                            "img_path",
                                            "why_specialty",
                                            "teamwork_conflict",
                                            "leadership_initiative",
                                            "mistakes_feedback",
                                            "adaptability_resilience",
                                            "technology_data",
                                            "systems_improvement",
                                            "patient_care",
                                            "situational",
                                            "ethics_professionalism",
                                            "strengths_weaknesses",
                                            "red_flags",
                                            "program_fit",
                                            "prohibited",
                                            "station",
                                            "closing")
                                    .flatMap(category ->
                                            IntStream.rangeClosed(1, 6)
                                                    .mapToObj(n ->
                                                            question(
                                                                    category + "-" + n, category))))
                    .toList();

    private static PracticeQuestion question(String id, String category) {
        return new PracticeQuestion(id, category, "star", 60, 120, List.of());
    }

    private static SessionPlanner planner(long seed, Set<String> lately) {
        return new SessionPlanner(BANK, lately, RandomStream.of(seed, "session"));
    }

    @Test
    void asksTheThreeNamedQuestionsInOrder() {
        assertThat(planner(1, Set.of()).plan(PracticeMode.THREE, List.of()))
                .containsExactly("OPEN-01", "CI-01", "IMG-01");
    }

    @Test
    void mixesEightToTenQuestionsInAMockInterviewWhateverTheSeed() {
        for (long seed = 0; seed < 200; seed++) {
            List<String> asked = planner(seed, Set.of()).plan(PracticeMode.MOCK, List.of());
            assertThat(asked).hasSizeBetween(8, 10).doesNotHaveDuplicates();
            assertThat(asked.getFirst()).isEqualTo("OPEN-01");
            assertThat(asked.getLast()).startsWith("closing");
            assertThat(asked).noneMatch(id -> id.startsWith("red_flags"));
        }
    }

    @Test
    void asksForTheRedFlagOfThePersonInAMockInterview() {
        assertThat(planner(3, Set.of()).plan(PracticeMode.MOCK, List.of("red_flags-2")))
                .contains("red_flags-2")
                .noneMatch(id -> id.startsWith("strengths"));
    }

    @Test
    void givesTheSameSessionForTheSameSeedAndAnotherForAnother() {
        List<String> first = planner(5, Set.of()).plan(PracticeMode.MOCK, List.of());
        assertThat(planner(5, Set.of()).plan(PracticeMode.MOCK, List.of())).isEqualTo(first);
        assertThat(
                        IntStream.range(0, 20)
                                .mapToObj(seed ->
                                        planner(seed, Set.of()).plan(PracticeMode.MOCK, List.of()))
                                .distinct())
                .hasSizeGreaterThan(10);
    }

    @Test
    void asksFreshQuestionsBeforeThoseAskedLately() {
        Set<String> lately = new HashSet<>();
        IntStream.rangeClosed(1, 5).forEach(n -> lately.add("prohibited-" + n));
        List<String> asked = planner(9, lately).plan(PracticeMode.PROHIBITED, List.of());
        assertThat(asked).hasSize(5).startsWith("prohibited-6").doesNotHaveDuplicates();
    }

    @Test
    void takesEachKindOfPastEventOnceInTheOneWayStyle() {
        List<String> asked = planner(2, Set.of()).plan(PracticeMode.ONE_WAY, List.of());
        assertThat(asked).hasSize(6);
        assertThat(asked.stream().map(id -> id.replaceFirst("-\\d$", ""))).doesNotHaveDuplicates();
    }

    @Test
    void offersFiveStationsAndThreeRedFlags() {
        assertThat(planner(2, Set.of()).plan(PracticeMode.STATIONS, List.of())).hasSize(5);
        assertThat(planner(2, Set.of()).plan(PracticeMode.RED_FLAG, List.of())).hasSize(3);
        assertThat(
                        planner(2, Set.of())
                                .plan(PracticeMode.RED_FLAG, List.of("red_flags-4", "unknown-1")))
                .containsExactly("red_flags-4");
    }

    @Test
    void leavesOutWhatTheBankDoesNotHold() {
        SessionPlanner small =
                new SessionPlanner(
                        List.of(question("OPEN-01", "opening")),
                        Set.of(),
                        RandomStream.of(1, "session"));
        assertThat(small.plan(PracticeMode.MOCK, List.of())).containsExactly("OPEN-01");
        assertThat(small.plan(PracticeMode.PROHIBITED, List.of())).isEmpty();
    }
}
