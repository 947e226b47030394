package org.smartpick.cli;

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

/// The use cases of the interview coach as commands see them: a port that `app` implements.
public interface CoachHouse {

    /// What did I say?
    HearAnswer hearAnswer();

    /// What will they ask?
    FindQuestions findQuestions();

    /// What in my file will they ask about?
    FindFlags findFlags();

    /// What can I tell?
    KeepStories keepStories();

    /// Does it fit together?
    CheckCoherence checkCoherence();

    /// As whom do I practice?
    KeepSpeaker keepSpeaker();

    /// What am I learning?
    KeepPlan keepPlan();

    /// What do I know about a program?
    KeepResearch keepResearch();

    /// What does the coach find in these answers?
    ScoreAnswers scoreAnswers();

    /// How well does the coach read answers that it was not taught by?
    List<ReportLine> coachReport();

    /// Am I ready to talk?
    Practice practice();

    /// Which words may I have said that were not heard?
    SuggestWords suggestWords();

    /// How does a question sound?
    QuestionVoice questionVoice();
}
