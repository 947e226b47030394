package org.smartpick.app;

import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.smartpick.advice.port.RoleVoice;
import org.smartpick.advice.practice.AnswerCoach;
import org.smartpick.advice.practice.BankItems;
import org.smartpick.advice.practice.Manner;
import org.smartpick.advice.practice.Practice;
import org.smartpick.advice.practice.PracticeBank;
import org.smartpick.advice.practice.ReadingCoach;
import org.smartpick.advice.practice.Said;
import org.smartpick.advice.roleplay.RolePlay;
import org.smartpick.documents.practice.JsonRoleRecords;
import org.smartpick.interview.drill.FoundFlag;
import org.smartpick.interview.reading.AnswerReader;

/// Who gets whom around practice: made when first asked for.
final class PracticeCorner {
    private final ContentCorner content;
    private final Clock clock;
    private final Lazy<AnswerCoach> coach;
    private final RoleVoice voice;
    private final Lazy<Thread> waking =
            Lazy.of(() ->
                    Thread.ofPlatform().daemon().name("coach-wakes").start(this::readOneSentence));

    /// @param content questions, stories, and who she is
    /// @param reader reads an answer; made when the first one is read
    /// @param voice an interviewer with words of its own
    PracticeCorner(
            ContentCorner content, Supplier<AnswerReader> reader, Clock clock, RoleVoice voice) {
        this.content = content;
        this.voice = voice;
        this.clock = clock;
        this.coach =
                Lazy.of(() ->
                        new ReadingCoach(
                                content.tables(),
                                () -> content.findQuestions().bank(),
                                reader.get()));
    }

    Practice practice() {
        return new Practice(this::bank, content.attempts(), coach::get, clock);
    }

    /// Loads beside her first recording what the coach reads with, so that its reply does not wait
    /// for that. Returns at once; later calls do nothing.
    void wake() {
        waking.get();
    }

    private void readOneSentence() {
        bank().list().stream()
                .filter(item -> !item.question().structure().isEmpty())
                .findFirst()
                .ifPresent(item ->
                        coach.get()
                                .judge(
                                        item,
                                        new Said.Typed("I asked the nurse what she needed.", 0),
                                        Map.of(),
                                        Manner.FULL));
    }

    /// An interviewer with words of its own, where a model server is set.
    RolePlay rolePlay() {
        return new RolePlay(voice, practice(), content::entries, new JsonRoleRecords());
    }

    private PracticeBank bank() {
        return BankItems.of(
                content.tables(),
                content.findQuestions().bank(),
                content.keepSpeaker().find().personas(),
                content.findFlags().list().stream()
                        .map(FoundFlag::flag)
                        .map(flag -> flag.questionId())
                        .distinct()
                        .toList());
    }
}
