package org.smartpick.interview.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.interview.practice.Gap;
import org.smartpick.interview.reading.AnswerText;
import org.smartpick.interview.reading.Habit;
import org.smartpick.interview.reading.Tone;
import org.smartpick.interview.timeline.HeardWord;
import org.smartpick.interview.timeline.Timeline;

class CoachTest {

    private static List<RemarkKind> kinds(Feedback feedback) {
        return feedback.remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void saysNothingAgainstAWholeStory() {
        Feedback feedback = Told.whole().feedback(Manner.FULL);

        assertThat(feedback.remarks()).isEmpty();
        assertThat(feedback.level().value()).isGreaterThanOrEqualTo(4);
        assertThat(feedback.strength().sentences()).isNotEmpty();
        assertThat(feedback.exercise()).isNotBlank();
    }

    @Test
    void statesAMissingOutcomeOnlyWhereTheReaderIsSure() {
        Remark stated = Told.whole().without("result").feedback(Manner.FULL).remarks().getFirst();
        assertThat(stated.kind()).isEqualTo(RemarkKind.OUTCOME);
        assertThat(stated.voice()).isEqualTo(Remark.Voice.STATED);

        Remark asked =
                Told.whole()
                        .without("result")
                        .unsureOf("result")
                        .feedback(Manner.FULL)
                        .remarks()
                        .getFirst();
        assertThat(asked.kind()).isEqualTo(RemarkKind.OUTCOME);
        assertThat(asked.voice()).isEqualTo(Remark.Voice.ASKED);
        assertThat(asked.text()).contains("?");
    }

    @Test
    void neverSaysMoreThanThreeThings() {
        Feedback feedback =
                Told.whole()
                        .without("task", "result", "learning")
                        .tone("action", "It was their fault and nobody helped.", Tone.BLAME)
                        .habits("action", "Um um um um um um um um um.", Habit.Kind.FILLER, 40)
                        .offTopic()
                        .covering()
                        .feedback(Manner.FULL);

        assertThat(feedback.remarks()).hasSize(3);
        assertThat(kinds(feedback)).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void saysOneThingWithoutNumbersInTheCalmManner() {
        Feedback feedback =
                Told.whole()
                        .habits("action", "Um um um um.", Habit.Kind.FILLER, 40)
                        .feedback(Manner.CALM);

        assertThat(feedback.remarks()).hasSize(1);
        assertThat(feedback.remarks().getFirst().text()).doesNotContainPattern("[0-9]");
    }

    @Test
    void asksForTheOwnPartAndNeverMarksDownForWe() {
        Told team = new Told();
        Told.whole()
                .reading()
                .sentences()
                .forEach(one -> {
                    String text = one.sentence().text().replaceAll("\\b(I|my|mine)\\b", "we");
                    if (one.part().equals("result")) {
                        team.counted("result", text);
                    } else {
                        team.say(one.part(), text);
                    }
                });

        Feedback feedback = team.feedback(Manner.FULL);

        assertThat(kinds(feedback)).contains(RemarkKind.OWN_PART);
        assertThat(feedback.gaps()).contains(Gap.OWN_PART);
        assertThat(feedback.level().value())
                .isEqualTo(Told.whole().feedback(Manner.FULL).level().value());
    }

    @Test
    void keepsSilentUpToFiveFillersAMinute() {
        Feedback few =
                Told.whole()
                        .in(new AnswerText.Delivery.Timed(60))
                        .habits("learning", "Um, that is it.", Habit.Kind.FILLER, 5)
                        .feedback(Manner.FULL);
        Feedback many =
                Told.whole()
                        .in(new AnswerText.Delivery.Timed(60))
                        .habits("learning", "Um, that is it.", Habit.Kind.FILLER, 6)
                        .feedback(Manner.FULL);

        assertThat(kinds(few)).doesNotContain(RemarkKind.FILLERS);
        assertThat(kinds(many)).contains(RemarkKind.FILLERS);
        assertThat(many.remarks().getLast().evidence().source()).isEqualTo("a paper");
    }

    @Test
    void showsTheSentenceOfATonesAndAsks() {
        for (Tone tone : Tone.values()) {
            Remark remark =
                    Told.whole()
                            .tone("action", "This is the one.", tone)
                            .feedback(Manner.FULL)
                            .remarks()
                            .getFirst();
            assertThat(remark.voice()).isEqualTo(Remark.Voice.ASKED);
            assertThat(remark.sentences())
                    .singleElement()
                    .satisfies(one -> assertThat(one.text()).isEqualTo("This is the one."));
        }
    }

    @Test
    void showsAFaultLaidOnOthersBeforeANumberThatIsNotThere() {
        Told told =
                Told.whole()
                        .without("result")
                        .unsureOf("result")
                        .tone("action", "It was their fault.", Tone.BLAME)
                        .covering();

        assertThat(kinds(told.feedback(Manner.FULL)))
                .startsWith(RemarkKind.OUTCOME, RemarkKind.BLAME)
                .doesNotContain(RemarkKind.NUMBER);
    }

    @Test
    void asksByTheGuardOfTheStructure() {
        Feedback feedback =
                Told.whole().say("action", "I would say it was their fault.").feedback(Manner.FULL);

        assertThat(kinds(feedback)).contains(RemarkKind.GUARD);
    }

    @Test
    void warnsFirmlyFromFiveMinutesOn() {
        Feedback feedback =
                Told.whole().in(new AnswerText.Delivery.Timed(320)).feedback(Manner.FULL);

        assertThat(feedback.remarks().getFirst().text()).contains("five minutes");
    }

    @Test
    void findsFollowUpsInWhatIsMissing() {
        assertThat(Told.whole().without("result", "learning").feedback(Manner.FULL).gaps())
                .contains(Gap.OUTCOME, Gap.LESSON);
        assertThat(Told.whole().in(new AnswerText.Delivery.Timed(20)).feedback(Manner.FULL).gaps())
                .contains(Gap.SHORT);
    }

    @Test
    void asksForOneDayWhereThereIsOnlyAClaim() {
        Feedback feedback =
                new Told()
                        .say("other", "I am a natural leader.")
                        .say("other", "People follow me everywhere.")
                        .feedback(Manner.FULL);

        assertThat(kinds(feedback).getFirst()).isEqualTo(RemarkKind.STORY);
    }

    @Test
    void turnsStatementsIntoQuestionsWhereItHeardBadly() {
        List<HeardWord> words = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            words.add(new HeardWord("word", i * 2, i * 2 + 1, 0.4));
        }
        Told unclear =
                Told.whole()
                        .without("result")
                        .in(new AnswerText.Delivery.Spoken(Timeline.of(90, words)));

        Feedback feedback = unclear.feedback(Manner.FULL);

        assertThat(feedback.remarks())
                .allSatisfy(one -> assertThat(one.voice()).isEqualTo(Remark.Voice.ASKED));
        assertThat(feedback.level().value())
                .isEqualTo(Told.whole().without("result").feedback(Manner.FULL).level().value());
    }

    @Test
    void saysSomethingKindOfAnEmptyAnswer() {
        Feedback feedback = new Told().covering().feedback(Manner.FULL);

        assertThat(feedback.remarks()).isEmpty();
        assertThat(feedback.level().value()).isEqualTo(1);
        assertThat(feedback.strength().text()).isNotBlank();
    }

    @Test
    void levelDoesNotRiseWithWordsAlone() {
        Told padded =
                Told.whole()
                        .say("action", "And I did more of it and more of it and more of it again.");

        assertThat(padded.feedback(Manner.FULL).level().value())
                .isEqualTo(Told.whole().feedback(Manner.FULL).level().value());
    }
}
