package org.smartpick.interview.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.story.RawMaterial;
import org.smartpick.interview.story.Setting;
import org.smartpick.interview.story.Severity;
import org.smartpick.interview.story.Story;
import org.smartpick.interview.story.StoryPart;
import org.smartpick.interview.story.Vision;

class CoherenceCheckTest {
    private static final ProfileClaims PROFILE =
            new ProfileClaims(
                    OptionalInt.of(2024),
                    OptionalInt.of(4),
                    OptionalInt.of(2),
                    OptionalInt.of(241),
                    ProfileClaims.Failed.YES,
                    ProfileClaims.Visa.CITIZEN,
                    List.of("Internal Medicine"));

    @Test
    void findsNumbersThatDifferFromTheProfile() {
        assertThat(about(PROFILE, "I graduated from my school in 2023."))
                .containsExactly("year of graduation");
        assertThat(about(PROFILE, "I have six months of US clinical experience."))
                .containsExactly("months of US clinical experience");
        assertThat(about(PROFILE, "I have 3 publications.")).containsExactly("publications");
        assertThat(about(PROFILE, "My Step 2 CK score is 251.")).containsExactly("Step 2 CK score");
        assertThat(about(PROFILE, "I scored 251 on Step 2 CK.")).containsExactly("Step 2 CK score");
        assertThat(about(PROFILE, "I got 251 on the Step 2.")).containsExactly("Step 2 CK score");
    }

    @Test
    void isSilentWhereTheNumbersAgree() {
        assertThat(
                        about(
                                PROFILE,
                                "I graduated in 2024. I have four months of US clinical experience and have two"
                                        + " publications. My Step 2 CK was 241."))
                .isEmpty();
    }

    @Test
    void isSilentWhereTheProfileSaysNothing() {
        assertThat(about(ProfileClaims.NONE, "I graduated in 2023. I need a visa.")).isEmpty();
    }

    @Test
    void comparesAnswersWithEachOtherToo() {
        List<Contradiction> found =
                CoherenceCheck.check(
                        ProfileClaims.NONE,
                        Vision.OPEN,
                        List.of(),
                        List.of(
                                new Told("one", "I graduated in 2022."),
                                new Told("two", "I graduated in 2023.")));
        assertThat(found)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.one().where()).isEqualTo("one");
                    assertThat(one.other().text()).isEqualTo("I graduated in 2023.");
                });
    }

    @Test
    void findsAPassedEveryExamAgainstAFailedAttempt() {
        assertThat(about(PROFILE, "I passed all my exams at once."))
                .containsExactly("examinations");
    }

    @Test
    void findsAVisaThatACitizenDoesNotNeed() {
        assertThat(about(PROFILE, "I will need a visa.")).containsExactly("visa");
        ProfileClaims needs =
                new ProfileClaims(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        ProfileClaims.Failed.UNSAID,
                        ProfileClaims.Visa.NEEDS_ONE,
                        List.of());
        assertThat(about(needs, "I don’t need a visa.")).containsExactly("visa");
    }

    @Test
    void findsAnotherAimToldAsTheFutureOnly() {
        Vision vision = new Vision(Vision.Aim.CLINICIAN_INFORMATICIAN, "");
        assertThat(about(vision, "I want to become a data scientist."))
                .containsExactly("where it should lead");
        assertThat(about(vision, "My mentor was a data scientist.")).isEmpty();
        assertThat(about(vision, "I want to be a clinician-informatician.")).isEmpty();
    }

    @Test
    void findsAStoryMarkedWithAnotherPlace() {
        Story story =
                new Story(
                        "s",
                        "The bed list",
                        List.of("team"),
                        Map.of(StoryPart.SITUATION, "On my US rotation in the spring."),
                        new Story.Background(Setting.ABROAD, RawMaterial.CARE, Severity.UNRATED),
                        Story.Tags.NONE);
        assertThat(CoherenceCheck.check(ProfileClaims.NONE, Vision.OPEN, List.of(story), List.of()))
                .extracting(Contradiction::about)
                .containsExactly("where it happened");
    }

    private static List<String> about(ProfileClaims profile, String answer) {
        return about(profile, Vision.OPEN, answer);
    }

    private static List<String> about(Vision vision, String answer) {
        return about(ProfileClaims.NONE, vision, answer);
    }

    private static List<String> about(ProfileClaims profile, Vision vision, String answer) {
        return CoherenceCheck.check(
                        profile, vision, List.of(), List.of(new Told("an answer", answer)))
                .stream()
                .map(Contradiction::about)
                .toList();
    }
}
