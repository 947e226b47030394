package org.smartpick.interview.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A practice session: its steps in order, of which those at the front are over. It never changes;
/// each answer gives a new one.
///
/// @param mode the way of practice
/// @param steps questions and follow-ups, in order
public record Session(PracticeMode mode, List<Step> steps) {

    /// One thing that is asked.
    ///
    /// @param question id of the question, also of the one that a follow-up belongs to
    /// @param followUp words of the follow-up; empty for the question itself
    /// @param attempt key of the attempt; empty while there is none
    /// @param state how far it is
    public record Step(String question, String followUp, String attempt, State state) {

        /// Whether it is a follow-up.
        public boolean isFollowUp() {
            return !followUp.isEmpty();
        }
    }

    /// How far a step is.
    public enum State {
        OPEN,
        ANSWERED,
        SKIPPED
    }

    /// Refuses a session in which something open stands before something that is over.
    public Session {
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i - 1).state() == State.OPEN && steps.get(i).state() != State.OPEN) {
                throw new IllegalArgumentException(
                        "step " + i + " is open before one that is over");
            }
        }
    }

    /// A session that has not begun.
    public static Session of(PracticeMode mode, List<String> questions) {
        return new Session(
                mode,
                questions.stream()
                        .map(question -> new Step(question, "", "", State.OPEN))
                        .toList());
    }

    /// What is asked now; empty when the session is over.
    public Optional<Step> current() {
        return steps.stream().filter(step -> step.state() == State.OPEN).findFirst();
    }

    /// Which question is asked now, from 1; follow-ups do not count; all of them when it is over.
    public int number() {
        int open = position();
        int end = open < steps.size() ? open + 1 : steps.size();
        return Math.toIntExact(
                steps.subList(0, end).stream().filter(step -> !step.isFollowUp()).count());
    }

    /// How many questions there are; follow-ups do not count.
    public int size() {
        return Math.toIntExact(steps.stream().filter(step -> !step.isFollowUp()).count());
    }

    /// Whether feedback may be shown: at once, or only when all is over.
    public boolean mayShowFeedback() {
        return mode.feedback() == PracticeMode.Feedback.AFTER_EACH || current().isEmpty();
    }

    /// The follow-ups that were asked after a question.
    public List<String> followUps(String question) {
        return steps.stream()
                .filter(step -> step.question().equals(question) && step.isFollowUp())
                .map(Step::followUp)
                .toList();
    }

    /// The current step answered.
    ///
    /// @param attempt key of the attempt
    public Session withAnswer(String attempt) {
        return withCurrent(attempt, State.ANSWERED);
    }

    /// The current step left out.
    public Session withSkip() {
        return withCurrent("", State.SKIPPED);
    }

    /// A follow-up to the last question that is over, asked next.
    public Session withFollowUp(String text) {
        int at = position();
        if (at == 0) {
            throw new IllegalStateException("nothing was asked yet that could be followed up");
        }
        List<Step> changed = new ArrayList<>(steps);
        changed.add(at, new Step(steps.get(at - 1).question(), text, "", State.OPEN));
        return new Session(mode, changed);
    }

    /// The session without an attempt that was deleted: its step counts as left out.
    public Session withoutAttempt(String attempt) {
        return new Session(
                mode,
                steps.stream()
                        .map(step ->
                                step.attempt().equals(attempt) && !attempt.isEmpty()
                                        ? new Step(
                                                step.question(), step.followUp(), "", State.SKIPPED)
                                        : step)
                        .toList());
    }

    private Session withCurrent(String attempt, State state) {
        int at = position();
        if (at == steps.size()) {
            throw new IllegalStateException("the session is over");
        }
        Step step = steps.get(at);
        List<Step> changed = new ArrayList<>(steps);
        changed.set(at, new Step(step.question(), step.followUp(), attempt, state));
        return new Session(mode, changed);
    }

    private int position() {
        int at = 0;
        while (at < steps.size() && steps.get(at).state() != State.OPEN) {
            at++;
        }
        return at;
    }
}
