package org.smartpick.advice.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;
import org.smartpick.domain.Season;
import org.smartpick.interview.bank.BankFilter;
import org.smartpick.interview.bank.Category;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.plan.PlanItem;
import org.smartpick.interview.plan.Readiness;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.plan.Stage;
import org.smartpick.interview.story.Angle;
import org.smartpick.interview.story.Quality;
import org.smartpick.interview.story.RawMaterial;
import org.smartpick.interview.story.Setting;
import org.smartpick.interview.story.Severity;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;
import org.smartpick.interview.story.Vision;

class CoachUseCasesTest {
    private final Coach coach = new Coach();

    // ---- questions -----------------------------------------------------------------------------

    @Test
    void keepsAnOwnQuestionAndRefusesOneThatIsThere() {
        assertThat(coach.questions.addOwn("Why do you like rain?", "position"))
                .isInstanceOf(Parsed.Read.class);
        assertThat(coach.questions.addOwn("why do you like RAIN", "star"))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problem().problem()).contains("OWN-"));
        assertThat(coach.questions.addOwn("Walk me through your journey.", ""))
                .isInstanceOfSatisfying(
                        Parsed.Refused.class,
                        refused -> assertThat(refused.problem().problem()).contains("OPEN-01"));
        assertThat(coach.questions.addOwn("  ", "")).isInstanceOf(Parsed.Refused.class);
        assertThat(coach.questions.addOwn("x".repeat(301), "")).isInstanceOf(Parsed.Refused.class);
        List<Question> own =
                coach.questions.list(BankFilter.EVERYTHING.withCategories(Set.of(Category.OWN)));
        assertThat(own).extracting(Question::structureId).containsExactly("position");
        coach.questions.eraseOwn(own.getFirst().id());
        assertThat(coach.questions.listOwn()).isEmpty();
    }

    @Test
    void showsThePurposeOnlyAfterATry() {
        assertThat(coach.questions.tried("OPEN-01")).isFalse();
        coach.questions.markTried("OPEN-01");
        assertThat(coach.questions.tried("OPEN-01")).isTrue();
        assertThat(coach.questions.tried("TEAM-01")).as("practiced").isTrue();
        coach.questions.markTried("no such question");
        assertThat(coach.questions.tried("no such question")).isFalse();
    }

    // ---- stories -------------------------------------------------------------------------------

    @Test
    void keepsAWholeStoryAndBringsItBack() {
        Story story = story(coach.stories.newId(), "A missed call");
        assertThat(coach.stories.save(story, KeepStories.Consent.ASK_FIRST))
                .isInstanceOf(KeepStories.Outcome.Kept.class);
        assertThat(coach.stories.find(story.id())).contains(story);
        assertThat(coach.stories.listFor("MIST-01")).containsExactly(story);
        assertThat(coach.stories.listFor("OPEN-01")).isEmpty();
        coach.stories.remove(story.id());
        assertThat(coach.stories.list()).isEmpty();
        assertThat(coach.store.entries().listVersions(KeepStories.KIND, story.id())).hasSize(2);
        coach.stories.erase(story.id());
        assertThat(coach.store.entries().listVersions(KeepStories.KIND, story.id())).isEmpty();
    }

    @Test
    void twoNewStoriesOfOneMomentHaveTwoKeys() {
        String first = coach.stories.newId();
        coach.stories.save(story(first, "One"), KeepStories.Consent.GIVEN);
        assertThat(coach.stories.newId()).isNotEqualTo(first);
    }

    @Test
    void asksBeforeItKeepsWhatMayTellWhoAPatientIs() {
        Story story = story("a-story-key", "Mr. Smith fell");
        assertThat(coach.stories.save(story, KeepStories.Consent.ASK_FIRST))
                .isEqualTo(new KeepStories.Outcome.ToConfirm(List.of("Mr. Smith")));
        assertThat(coach.stories.list()).isEmpty();
        assertThat(coach.stories.save(story, KeepStories.Consent.GIVEN))
                .isInstanceOf(KeepStories.Outcome.Kept.class);
    }

    @Test
    void refusesAPartThatIsTooLong() {
        Story story =
                new Story(
                        "s",
                        "t".repeat(81),
                        List.of("mistakes_feedback"),
                        Map.of(StoryPart.ACTION, "a".repeat(2_001)),
                        Story.Background.UNSAID,
                        Story.Tags.NONE);
        assertThat(coach.stories.save(story, KeepStories.Consent.GIVEN))
                .isInstanceOfSatisfying(
                        KeepStories.Outcome.Refused.class,
                        refused ->
                                assertThat(refused.problems())
                                        .extracting(FieldProblem::field)
                                        .containsExactly("title", "action"));
    }

    // ---- speaker, plan, frames -----------------------------------------------------------------

    @Test
    void practicesAsTheProfileSaysUntilSheSaysOtherwise() {
        assertThat(coach.speaker.find().persona()).isEqualTo(Persona.ALL);
        coach.withProfile(Map.of());
        assertThat(coach.speaker.find().personas())
                .containsExactly(Persona.US_CITIZEN_IMG, Persona.INFORMATICS);
        Speaker changed =
                new Speaker(
                        Persona.IMG,
                        Speaker.Informatics.NOT_AIM,
                        Stage.FELLOWSHIP,
                        Speaker.Skills.SOME,
                        "Epic",
                        new Vision(Vision.Aim.DATA_RESEARCHER, "better data"));
        coach.speaker.save(changed);
        assertThat(coach.speaker.find()).isEqualTo(changed);
    }

    @Test
    void keepsAPlanWithDatesAndSpeaksIt() {
        assertThat(coach.plan.save(typed("A course in SQL", "2027-01-31", "begun"))).isEmpty();
        assertThat(coach.plan.save(typed("Another", "soon", "planned")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("due");
                    assertThat(problem.value()).isEqualTo("soon");
                });
        assertThat(coach.plan.save(typed(" ", "", ""))).hasSize(1);
        assertThat(coach.plan.plan().spoken())
                .isEqualTo("I am working on A course in SQL by January 2027.");
        String id = coach.plan.plan().items().getFirst().id();
        coach.plan.setStatus(id, PlanItem.Status.DONE);
        assertThat(coach.plan.plan().spoken()).isEqualTo("I have finished A course in SQL.");
        coach.plan.remove(id);
        assertThat(coach.plan.plan().items()).isEmpty();
    }

    @Test
    void keepsReadinessAndReframes() {
        coach.plan.saveReadiness(Map.of(Readiness.Row.INTEREST, "a talk in May"));
        assertThat(coach.plan.readiness().fact(Readiness.Row.INTEREST)).isEqualTo("a talk in May");
        coach.plan.saveReframe("ABROAD", "Because I trained there, I can examine without a scan.");
        assertThat(coach.plan.reframed("ABROAD")).startsWith("Because");
        coach.plan.saveReframe("ABROAD", " ");
        assertThat(coach.plan.reframed("ABROAD")).isEmpty();
    }

    @Test
    void gapClosersNeedAProfile() {
        assertThat(coach.plan.listGapClosers()).isEmpty();
        coach.withProfile(Map.of("experience.us_clinical.months", "4"));
        assertThat(coach.plan.listGapClosers()).hasSize(3);
    }

    @Test
    void anUnfilledBracketHoldsTheFrameBack() {
        Speaker speaker = coach.speaker.find();
        KeepFrames.Filled blank = coach.frames.find("TECH-01", speaker).orElseThrow();
        assertThat(blank.ready()).isFalse();
        Map<Integer, String> words = new HashMap<>();
        for (int i = 0; i < blank.frame().slots().size(); i++) {
            words.put(i, "word " + i);
        }
        words.remove(0);
        coach.frames.save(blank.frame(), words);
        assertThat(coach.frames.find("TECH-01", speaker).orElseThrow().listOpen()).hasSize(1);
        words.put(0, "the clinic");
        coach.frames.save(blank.frame(), words);
        assertThat(coach.frames.find("TECH-01", speaker).orElseThrow().ready()).isTrue();
    }

    @Test
    void comfortWithTechnologyBranchesByHerSkills() {
        assertThat(coach.frames.find("CI-07", coach.speaker.find())).isEmpty();
        assertThat(coach.frames.branches("CI-07")).isTrue();
        for (Speaker.Skills skills : List.of(Speaker.Skills.SOME, Speaker.Skills.NONE)) {
            Speaker speaker =
                    new Speaker(
                            Persona.IMG,
                            Speaker.Informatics.AIM,
                            Stage.RESIDENCY,
                            skills,
                            "",
                            Vision.OPEN);
            assertThat(coach.frames.find("CI-07", speaker).orElseThrow().frame().branch())
                    .isEqualTo(skills.branch());
        }
    }

    @Test
    void everyFrameBelongsToAQuestionAndNoBracketStandsTwiceInIt() {
        assertThat(Coach.CRAFT.frames())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(frame -> {
                    assertThat(Coach.TABLES.bank().find(frame.questionId())).isPresent();
                    String rest = frame.text();
                    for (String slot : frame.slots()) {
                        assertThat(rest.indexOf(slot)).isEqualTo(rest.lastIndexOf(slot));
                    }
                });
    }

    @Test
    void theNarrativeBuilderAsksForTheFiveSources() {
        assertThat(Coach.CRAFT.sources())
                .extracting(source -> source.id())
                .contains("EHR", "QI", "DATA", "IMPLEMENTATION", "DASHBOARD");
        assertThat(Coach.CRAFT.sources()).allMatch(source -> source.prompts().size() >= 3);
    }

    // ---- flags and coherence -------------------------------------------------------------------

    @Test
    void flagsOfTheProfileBecomeDrills() {
        FindFlags flags =
                new FindFlags(coach.speaker, Coach.TABLES.drills(), () -> Season.of(2027));
        assertThat(flags.list()).isEmpty();
        coach.withProfile(Map.of("exams.step1.attempts", "2", "red_flags.leave", "yes"));
        assertThat(flags.list())
                .extracting(found -> found.flag().questionId())
                .containsExactly("RED-01", "RED-07");
    }

    @Test
    void comparesProfileStoriesAndAnswers() {
        coach.withProfile(Map.of("experience.us_clinical.months", "4"));
        List<CheckCoherence.Answered> answers =
                List.of(
                        new CheckCoherence.Answered(
                                "OPEN-01",
                                "Tell me about yourself.",
                                "I have six months of US clinical experience.",
                                ""));
        CheckCoherence check = new CheckCoherence(coach.speaker, coach.stories, () -> answers);
        assertThat(check.list())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.other().where()).contains("Tell me about yourself"));
        assertThat(check.listThreads()).isEmpty();
        coach.speaker.save(
                new Speaker(
                        Persona.IMG,
                        Speaker.Informatics.AIM,
                        Stage.RESIDENCY,
                        Speaker.Skills.UNSAID,
                        "",
                        new Vision(Vision.Aim.HEALTH_IT_LEADER, "")));
        assertThat(check.listThreads())
                .containsExactly(
                        new CheckCoherence.Thread(
                                "Tell me about yourself.", CheckCoherence.Thread.TakenUp.NO));
    }

    private static KeepPlan.Typed typed(String title, String due, String status) {
        return new KeepPlan.Typed("", "course", title, "CI-D1", due, status);
    }

    private static Story story(String id, String title) {
        return new Story(
                id,
                title,
                List.of("mistakes_feedback", "patient_care"),
                Map.of(
                        StoryPart.SITUATION,
                        "At night.",
                        StoryPart.RESULT,
                        "None was missed since."),
                new Story.Background(Setting.ABROAD, RawMaterial.CHART_REVIEW, Severity.REAL),
                new Story.Tags(
                        Set.of(Quality.OWNERSHIP, Quality.RESILIENCE),
                        List.of(new Angle("MIST-01", "the call"))));
    }
}
