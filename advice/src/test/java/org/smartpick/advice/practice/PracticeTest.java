package org.smartpick.advice.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.smartpick.advice.practice.Practice.Consent;
import org.smartpick.advice.practice.Practice.Outcome;
import org.smartpick.interview.practice.Gap;
import org.smartpick.interview.practice.PracticeMode;
import org.smartpick.interview.practice.Session;
import org.smartpick.interview.practice.Trend;

class PracticeTest {
    private static final String HALF =
            "A situation at night. My task was clear. My action was a call.";
    private static final String WHOLE = HALF + " The result was good. My learning lasts.";

    private final PracticeWorld world = new PracticeWorld();
    private final Practice practice = world.practice();

    private String drill(String question) {
        return practice.begin(PracticeMode.DRILL, question).orElseThrow();
    }

    private static Said typed(String text) {
        return new Said.Typed(text, 0);
    }

    private Attempt answer(String session, String text) {
        world.pass(Duration.ofMinutes(2));
        return ((Outcome.Kept) practice.answer(session, typed(text), Consent.ASK_FIRST)).attempt();
    }

    private String star() {
        return practice.bank().list().stream()
                .filter(item -> item.question().structure().equals("star"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Session session(String key) {
        return practice.keep().findSession(key).orElseThrow();
    }

    @Test
    void keepsAnAnswerWithItsVerdict() {
        Attempt attempt = answer(drill(star()), HALF);
        assertThat(practice.keep().find(attempt.key())).contains(attempt);
        assertThat(attempt.verdict().structure()).isEqualTo("star");
        assertThat(attempt.verdict().missing()).containsExactly("result", "learning");
    }

    @Test
    void asksForWhatWasMissingAndThenWhatTheQuestionAsks() {
        String key = drill(star());
        answer(key, HALF);
        assertThat(session(key).current().map(Session.Step::followUp))
                .contains(Gap.OUTCOME.question());
        answer(key, "It went well.");
        List<String> own = practice.bank().find(star()).orElseThrow().question().followUps();
        assertThat(session(key).current().map(Session.Step::followUp))
                .isEqualTo(own.stream().findFirst());
        if (!own.isEmpty()) {
            answer(key, "It did.");
        }
        assertThat(session(key).current()).isEmpty();
    }

    @Test
    void keepsNothingBeforeAPatientDetailIsSettled() {
        String key = drill(star());
        String text = WHOLE + " Mrs. Smith went home.";
        assertThat(practice.answer(key, typed(text), Consent.ASK_FIRST))
                .isEqualTo(new Outcome.ToConfirm(List.of("Mrs. Smith")));
        assertThat(practice.keep().list()).isEmpty();
        assertThat(world.store().contents().entries().toString()).doesNotContain("Smith");
        assertThat(practice.answer(key, typed(text), Consent.GIVEN))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void refusesEmptyAndEndlessAnswers() {
        String key = drill(star());
        assertThat(practice.answer(key, typed("  "), Consent.ASK_FIRST))
                .isInstanceOf(Outcome.Refused.class);
        String longest = "x".repeat(KeepAttempts.LONGEST_ANSWER);
        assertThat(practice.answer(key, typed(longest + "x"), Consent.ASK_FIRST))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(practice.answer(key, typed(longest), Consent.ASK_FIRST))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void movesASentenceAndRemembersIt() {
        Attempt attempt = answer(drill(star()), HALF + " Then all was well.");
        assertThat(practice.move(attempt, 4, "result")).isTrue();
        Attempt moved = practice.keep().find(attempt.key()).orElseThrow();
        assertThat(moved.own().parts()).containsEntry(4, "result");
        assertThat(moved.verdict().missing()).containsExactly("learning");
        assertThat(practice.judge(moved).reply().sentences().get(3).part()).isEqualTo("result");
    }

    @Test
    void refusesToMoveASentenceThatIsNotThereOrToAPartThatIsNone() {
        Attempt attempt = answer(drill(star()), HALF);
        assertThat(practice.move(attempt, 9, "result")).isFalse();
        assertThat(practice.move(attempt, 1, "finale")).isFalse();
    }

    @Test
    void setsMovedSentencesBackWhenTheWordsChange() {
        Attempt attempt = answer(drill(star()), HALF);
        practice.move(attempt, 1, "other");
        Attempt moved = practice.keep().find(attempt.key()).orElseThrow();
        assertThat(practice.reword(moved, typed(WHOLE))).isEmpty();
        Attempt reworded = practice.keep().find(attempt.key()).orElseThrow();
        assertThat(reworded.own().parts()).isEmpty();
        assertThat(reworded.verdict().missing()).isEmpty();
        assertThat(practice.reword(reworded, typed(""))).isPresent();
    }

    @Test
    void deletesAnAttemptWithEveryVersionOfIt() {
        String key = drill(star());
        Attempt attempt = answer(key, HALF + " A red umbrella.");
        practice.move(attempt, 4, "result");
        practice.keep().delete(attempt, practice.now());
        assertThat(practice.keep().find(attempt.key())).isEmpty();
        assertThat(world.store().entries().listVersions("practice-attempt", attempt.key()))
                .isEmpty();
        assertThat(session(key).steps().getFirst().state()).isEqualTo(Session.State.SKIPPED);
    }

    @Test
    void comparesWithOwnLastTriesOnly() {
        Attempt first = answer(drill(star()), HALF);
        Attempt second = answer(drill(star()), WHOLE);
        Trend trend = Trend.of(second.tried(), practice.keep().tries());
        assertThat(trend.before()).containsExactly(first.tried());
        assertThat(trend.step()).isEqualTo(Trend.Step.UP);
        assertThat(trend.gained()).containsExactly("result", "learning");
    }

    @Test
    void linksAStory() {
        Attempt attempt = answer(drill(star()), WHOLE);
        practice.link(attempt, "story-7");
        assertThat(practice.keep().find(attempt.key()).orElseThrow().own().story())
                .isEqualTo("story-7");
    }

    @Test
    void runsAMockInterviewToItsEndWithoutAskingMoreThanTwoFollowUps() {
        String key = practice.begin(PracticeMode.MOCK, "").orElseThrow();
        while (session(key).current().isPresent()) {
            answer(key, HALF);
        }
        Session over = session(key);
        assertThat(over.size()).isBetween(8, 10);
        assertThat(over.steps().stream().map(Session.Step::question).distinct())
                .allSatisfy(question -> assertThat(over.followUps(question)).hasSizeLessThan(3));
        assertThat(practice.keep().list()).hasSameSizeAs(over.steps());
    }

    @Test
    void beginsEveryWayOfPracticeOverTheBundledBank() {
        for (PracticeMode mode : PracticeMode.values()) {
            if (mode != PracticeMode.DRILL) {
                world.pass(Duration.ofSeconds(1));
                Optional<String> key = practice.begin(mode, "");
                assertThat(key).as(mode.title()).isPresent();
                int most = session(key.orElseThrow()).size();
                assertThat(most).as(mode.title()).isBetween(1, 10);
            }
        }
        assertThat(practice.begin(PracticeMode.DRILL, "NOWHERE-01")).isEmpty();
    }

    @Test
    void asksForTheRedFlagOfThePersonInDrillAndMockInterview() {
        assertThat(questions(PracticeMode.RED_FLAG)).containsExactly("RED-02");
        assertThat(questions(PracticeMode.MOCK)).contains("RED-02");
    }

    private List<String> questions(PracticeMode mode) {
        world.pass(Duration.ofSeconds(1));
        return session(practice.begin(mode, "").orElseThrow()).steps().stream()
                .map(Session.Step::question)
                .toList();
    }

    @Test
    void forgetsDrillsThatWereNeverAnswered() {
        String first = drill(star());
        world.pass(Duration.ofSeconds(1));
        drill("OPEN-01");
        assertThat(practice.keep().findSession(first)).isEmpty();
    }

    @Test
    void keepsBulletsAndTakesThemAwayForGood() {
        assertThat(practice.keep().saveNotes("OPEN-01", "night shift", practice.now())).isEmpty();
        assertThat(practice.keep().notes("OPEN-01")).isEqualTo("night shift");
        assertThat(practice.keep().saveNotes("OPEN-01", "x".repeat(4_001), practice.now()))
                .isPresent();
        practice.keep().saveNotes("OPEN-01", " ", practice.now());
        assertThat(world.store().entries().listVersions("practice-notes", "OPEN-01")).isEmpty();
    }

    @Test
    void deletesAllPractice() {
        String key = drill(star());
        answer(key, WHOLE);
        practice.keep().saveNotes(star(), "one", practice.now());
        assertThat(practice.keep().deleteAll()).isEqualTo(1);
        assertThat(world.store().contents().entries()).isEmpty();
    }

    @Test
    void beginsWithTheThreeNamedAnswersAndGoesOnWithWhatIsWeak() {
        assertThat(world.home().next().orElseThrow().item().id()).isEqualTo("OPEN-01");
        answer(drill("OPEN-01"), "My background is short.");
        assertThat(world.home().next().orElseThrow().standing().structure())
                .isEqualTo("informatics_why");
        world.pass(Duration.ofDays(4));
        PracticeHome.Next next = world.home().next().orElseThrow();
        assertThat(next.standing().structure()).isEqualTo("ppf");
        assertThat(next.standing().missing()).isNotEmpty();
    }

    @Test
    void remembersTheCalmManner() {
        assertThat(world.home().manner()).isEqualTo(Manner.FULL);
        world.home().setManner(Manner.CALM);
        assertThat(world.home().manner()).isEqualTo(Manner.CALM);
    }
}
