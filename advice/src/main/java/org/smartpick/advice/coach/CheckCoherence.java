package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.smartpick.interview.coherence.CoherenceCheck;
import org.smartpick.interview.coherence.Contradiction;
import org.smartpick.interview.coherence.ProfileClaims;
import org.smartpick.interview.coherence.Told;
import org.smartpick.interview.story.Vision;

/// Use case: does everything that I say fit together?
public final class CheckCoherence {
    private final KeepSpeaker speakers;
    private final KeepStories stories;
    private final Supplier<List<Answered>> answers;

    /// @param speakers as whom she practices
    /// @param stories her stories
    /// @param answers the newest answer of hers to each question
    public CheckCoherence(
            KeepSpeaker speakers, KeepStories stories, Supplier<List<Answered>> answers) {
        this.speakers = speakers;
        this.stories = stories;
        this.answers = answers;
    }

    /// An answer that was given in practice.
    ///
    /// @param questionId the question
    /// @param question its words
    /// @param text what was said
    /// @param story key of the story that it told; empty where none is linked
    public record Answered(String questionId, String question, String text, String story) {}

    /// Whether the thread of her aim is taken up by an answer.
    ///
    /// @param question the question's words
    /// @param takenUp whether it is
    public record Thread(String question, TakenUp takenUp) {
        /// Whether the thread is there.
        public enum TakenUp {
            YES,
            NO
        }
    }

    /// The answers that are compared.
    public List<Answered> answers() {
        return answers.get();
    }

    /// Everything that does not fit together; an empty list does not mean that all is well.
    public List<Contradiction> list() {
        ProfileClaims claims =
                speakers.findApplicant().map(ProfileClaims::of).orElse(ProfileClaims.NONE);
        List<Told> told = new ArrayList<>();
        answers.get()
                .forEach(answer ->
                        told.add(
                                new Told(
                                        "your answer to “" + answer.question() + "”",
                                        answer.text())));
        return CoherenceCheck.check(claims, speakers.find().vision(), stories.list(), told);
    }

    /// Whether the answers in which the aim belongs take it up: about yourself, why informatics,
    /// why this program, and where it leads. Empty as long as she has no aim.
    public List<Thread> listThreads() {
        Vision vision = speakers.find().vision();
        if (vision.findThread().isEmpty()) {
            return List.of();
        }
        List<String> where = List.of("OPEN-01", "CI-01", "CI-02", "PRG-01", "FUT-01", "FUT-02");
        return answers.get().stream()
                .filter(answer -> where.contains(answer.questionId()))
                .map(answer ->
                        new Thread(
                                answer.question(),
                                vision.takenUpBy(answer.text())
                                        ? Thread.TakenUp.YES
                                        : Thread.TakenUp.NO))
                .toList();
    }
}
