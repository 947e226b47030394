package org.smartpick.interview.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.bank.StoryKind;

class StoryTest {
    static final StoryKind TEAM =
            new StoryKind("team", "Teamwork", 2, 3, "good", List.of(), List.of(), List.of());
    static final StoryKind LEAD =
            new StoryKind("lead", "Leadership", 2, 3, "good", List.of(), List.of(), List.of());

    @Test
    void countsStoriesUnderTheirMainKindAndNamesTheGaps() {
        Coverage coverage =
                Coverage.of(
                        List.of(story("a", "team"), story("b", "team"), story("c", "team", "lead")),
                        List.of(TEAM, LEAD));
        assertThat(coverage.rows().get(0).stories()).hasSize(3);
        assertThat(coverage.rows().get(0).missing()).isZero();
        assertThat(coverage.rows().get(1).missing()).isEqualTo(2);
        assertThat(coverage.rows().get(1).others()).extracting(Story::id).containsExactly("c");
        assertThat(coverage.listGaps()).extracting(row -> row.kind().id()).containsExactly("lead");
        assertThat(coverage.wanted()).isEqualTo(4);
    }

    @Test
    void isReadyOnlyWithAllPartsAndNoOpenBracket() {
        assertThat(story("a", "team").ready()).isFalse();
        assertThat(story("a", "team").listOpen()).contains(StoryPart.RESULT);
        assertThat(whole("It fell from [before] to 3.").ready()).isFalse();
        assertThat(whole("It fell from [before] to 3.").listSlots()).containsExactly("[before]");
        assertThat(whole("It fell from 9 to 3.").ready()).isTrue();
    }

    @Test
    void seesANumberInTheResultInDigitsOrWords() {
        assertThat(whole("It fell to 3 a week.").resultCounted()).isTrue();
        assertThat(whole("It fell by half.").resultCounted()).isTrue();
        assertThat(whole("Everyone was pleased, and someone often thanked us.").resultCounted())
                .isFalse();
    }

    @Test
    void warnsWhenOneStoryServesMoreThanThreeQuestions() {
        Story much = serving("a", 4);
        Story enough = serving("b", 3);
        assertThat(Overuse.list(List.of(much, enough), Map.of()))
                .extracting(one -> one.story().id())
                .containsExactly("a");
        assertThat(Overuse.list(List.of(enough), Map.of("b", Set.of("Q-0", "Q-9"))))
                .singleElement()
                .satisfies(one -> assertThat(one.questions()).hasSize(4));
    }

    @Test
    void oneStoryServesSeveralQuestionsFromAnotherAngleEach() {
        Story story =
                new Story(
                        "a",
                        "A",
                        List.of("team"),
                        Map.of(),
                        Story.Background.UNSAID,
                        new Story.Tags(
                                Set.of(),
                                List.of(
                                        new Angle("TEAM-01", "the talk"),
                                        new Angle("LEAD-01", "the start"),
                                        new Angle("TEAM-01", "again"))));
        assertThat(story.tags().angles())
                .extracting(Angle::words)
                .containsExactly("the talk", "the start");
        assertThat(story.serves("LEAD-01")).isTrue();
        assertThat(story.serves("MIST-01")).isFalse();
    }

    @Test
    void saysWhichSettingIsMissing() {
        Story abroad = at(Setting.ABROAD);
        Story here = at(Setting.UNITED_STATES);
        assertThat(SettingMix.of(List.of()).advice()).contains("No story yet");
        assertThat(SettingMix.of(List.of(at(Setting.UNSAID))).advice()).contains("No story says");
        assertThat(SettingMix.of(List.of(abroad)).advice()).contains("None is from the United");
        assertThat(SettingMix.of(List.of(here)).advice()).contains("None is from abroad");
        assertThat(SettingMix.of(List.of(abroad, here)).advice()).contains("Both settings");
        assertThat(SettingMix.of(List.of(at(Setting.BOTH)))).isEqualTo(new SettingMix(1, 1, 1));
    }

    @Test
    void warnsOfMistakesThatAreTooSmallOrTooLarge() {
        assertThat(Severity.TRIVIAL.findWarning()).isPresent();
        assertThat(Severity.SMALL.findWarning()).isEmpty();
        assertThat(Severity.REAL.findWarning()).isEmpty();
        assertThat(Severity.CATASTROPHIC.findWarning()).isPresent();
    }

    @Test
    void aFrameStaysOpenUntilEveryBracketIsFilled() {
        Frame frame = new Frame("CI-01", "", "On [the ward], I [did what], and on [the ward] too.");
        assertThat(frame.slots()).containsExactly("[the ward]", "[did what]");
        Map<String, String> some = Map.of("[the ward]", "ward 6");
        assertThat(frame.filled(some)).isEqualTo("On ward 6, I [did what], and on ward 6 too.");
        assertThat(frame.listOpen(some)).containsExactly("[did what]");
        assertThat(frame.listOpen(Map.of("[the ward]", "[x]", "[did what]", "counted"))).isEmpty();
    }

    @Test
    void anAnswerTakesUpTheThreadByItsAimOrByItsWords() {
        Vision aim = new Vision(Vision.Aim.HEALTH_IT_LEADER, "");
        assertThat(aim.takenUpBy("One day I want to be a CMIO.")).isTrue();
        assertThat(aim.takenUpBy("I like patients.")).isFalse();
        Vision own = new Vision(Vision.Aim.OTHER, "safer handovers between hospitals");
        assertThat(own.findThread()).contains("safer handovers between hospitals");
        assertThat(own.takenUpBy("I work for safer handovers.")).isTrue();
        assertThat(own.takenUpBy("I like hospitals.")).isFalse();
        assertThat(Vision.OPEN.findThread()).isEmpty();
    }

    @Test
    void refusesAStoryWithoutTitleOrKind() {
        assertThatThrownBy(() -> story("a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Angle(" ", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    static Story story(String id, String... kinds) {
        return new Story(
                id, id, List.of(kinds), Map.of(), Story.Background.UNSAID, Story.Tags.NONE);
    }

    private static Story at(Setting setting) {
        return new Story(
                "s",
                "S",
                List.of("team"),
                Map.of(),
                new Story.Background(setting, RawMaterial.CARE, Severity.UNRATED),
                Story.Tags.NONE);
    }

    private static Story whole(String result) {
        return new Story(
                "w",
                "W",
                List.of("team"),
                Map.of(
                        StoryPart.SITUATION, "On a ward.",
                        StoryPart.TASK, "I kept the list.",
                        StoryPart.ACTION, "I asked, then I drew it.",
                        StoryPart.RESULT, result,
                        StoryPart.LEARNING, "I ask first."),
                Story.Background.UNSAID,
                Story.Tags.NONE);
    }

    private static Story serving(String id, int questions) {
        return new Story(
                id,
                id,
                List.of("team"),
                Map.of(),
                Story.Background.UNSAID,
                new Story.Tags(
                        Set.of(),
                        IntStream.range(0, questions)
                                .mapToObj(i -> new Angle("Q-" + i, ""))
                                .toList()));
    }
}
