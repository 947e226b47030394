package org.smartpick.app;

import java.util.List;
import org.smartpick.advice.coach.CheckCoherence;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;
import org.smartpick.advice.coach.FindFlags;
import org.smartpick.advice.coach.FindQuestions;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.advice.coach.KeepResearch;
import org.smartpick.advice.coach.KeepSpeaker;
import org.smartpick.advice.coach.KeepStories;
import org.smartpick.advice.coach.ScoreAnswers;
import org.smartpick.advice.hearing.HearAnswer;
import org.smartpick.advice.hearing.SuggestWords;
import org.smartpick.advice.port.QuestionVoice;
import org.smartpick.advice.practice.Practice;
import org.smartpick.cli.CoachHouse;

/// Who gets whom around the interview coach: made when first asked for.
final class CoachWing implements CoachHouse, AutoCloseable {
    private final HearingCorner hearing;
    private final ContentCorner content;
    private final ReadingCorner reading;
    private final PracticeCorner practice;

    CoachWing(
            HearingCorner hearing,
            ContentCorner content,
            ReadingCorner reading,
            PracticeCorner practice) {
        this.hearing = hearing;
        this.content = content;
        this.reading = reading;
        this.practice = practice;
    }

    ReadingCorner reading() {
        return reading;
    }

    @Override
    public ScoreAnswers scoreAnswers() {
        return reading.scoreAnswers();
    }

    @Override
    public List<ReportLine> coachReport() {
        return reading.report();
    }

    @Override
    public HearAnswer hearAnswer() {
        return hearing.hearAnswer();
    }

    @Override
    public FindQuestions findQuestions() {
        return content.findQuestions();
    }

    @Override
    public FindFlags findFlags() {
        return content.findFlags();
    }

    @Override
    public KeepStories keepStories() {
        return content.keepStories();
    }

    @Override
    public CheckCoherence checkCoherence() {
        return content.checkCoherence();
    }

    @Override
    public KeepSpeaker keepSpeaker() {
        return content.keepSpeaker();
    }

    @Override
    public KeepPlan keepPlan() {
        return content.keepPlan();
    }

    @Override
    public KeepResearch keepResearch() {
        return content.keepResearch();
    }

    @Override
    public Practice practice() {
        return practice.practice();
    }

    PracticeCorner practicing() {
        return practice;
    }

    @Override
    public SuggestWords suggestWords() {
        return hearing.suggestWords();
    }

    @Override
    public QuestionVoice questionVoice() {
        return hearing.voice();
    }

    /// See [PracticeCorner#wake].
    void wakeCoach() {
        practice.wake();
    }

    HearingCorner hearing() {
        return hearing;
    }

    ContentCorner content() {
        return content;
    }

    @Override
    public void close() {
        hearing.close();
    }
}
