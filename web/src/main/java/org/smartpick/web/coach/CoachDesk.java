package org.smartpick.web.coach;

import java.util.List;
import org.smartpick.advice.coach.CheckCoherence;
import org.smartpick.advice.coach.CraftReader.Craft;
import org.smartpick.advice.coach.FindFlags;
import org.smartpick.advice.coach.FindQuestions;
import org.smartpick.advice.coach.KeepFrames;
import org.smartpick.advice.coach.KeepPlan;
import org.smartpick.advice.coach.KeepResearch;
import org.smartpick.advice.coach.KeepSpeaker;
import org.smartpick.advice.coach.KeepStories;
import org.smartpick.web.Routes;
import org.smartpick.web.page.Pages;

/// The use cases behind the pages of what one practices with.
///
/// @param asked what will they ask
/// @param told what can I tell
/// @param learned what am I learning
/// @param research what do I know about this program
public record CoachDesk(Asked asked, Told told, Learned learned, KeepResearch research) {

    /// What will they ask.
    ///
    /// @param questions the bank
    /// @param flags what in my file they will ask about
    /// @param frames how could I begin
    public record Asked(FindQuestions questions, FindFlags flags, KeepFrames frames) {}

    /// What can I tell.
    ///
    /// @param stories the stories
    /// @param coherence does it fit together
    /// @param craft where stories lie
    public record Told(KeepStories stories, CheckCoherence coherence, Craft craft) {}

    /// What am I learning, and as whom do I practice.
    ///
    /// @param speaker as whom
    /// @param plan what and how far
    public record Learned(KeepSpeaker speaker, KeepPlan plan) {}

    /// Every page over them.
    ///
    /// @param pages the templates
    public List<Routes> routes(Pages pages) {
        return List.of(
                new QuestionRoutes(pages, this),
                new StoryRoutes(pages, this),
                new PlanRoutes(pages, this),
                new ResearchRoutes(pages, this),
                new ReadingRoutes(pages, this));
    }
}
