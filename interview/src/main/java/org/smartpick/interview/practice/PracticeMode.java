package org.smartpick.interview.practice;

import java.util.Arrays;
import java.util.Optional;

/// A way to practice. Times without a source are this project's own choice.
public enum PracticeMode {
    /// One question, as often as wanted.
    DRILL("drill", "One question", Feedback.AFTER_EACH, 2, 0, 300),
    /// About yourself, why informatics, why abroad: the three that nearly everybody is asked.
    THREE("three", "The three named answers", Feedback.AFTER_EACH, 0, 0, 300),
    /// Eight to ten mixed questions with follow-ups; nothing is said until the end.
    MOCK("mock", "Mock interview", Feedback.AT_THE_END, 2, 0, 300),
    /// Alone with a camera: 30 seconds to read and 3 minutes to answer, six questions, as the
    /// AAMC's video interview had it (2018 to 2020).
    ONE_WAY("one-way", "One-way video style", Feedback.AT_THE_END, 0, 30, 180),
    /// Short stations with a matter to think through; five, as in the residency study of 237
    /// applicants (PMC3879511). The times are our choice.
    STATIONS("stations", "MMI stations", Feedback.AFTER_EACH, 1, 120, 300),
    /// Failed exams, gaps and the like: state, context, lesson, pivot.
    RED_FLAG("red-flags", "Red-flag drill", Feedback.AFTER_EACH, 1, 0, 180),
    /// Questions that programs may not or should not ask, and a calm way past them.
    PROHIBITED("prohibited", "Questions they may not ask", Feedback.AFTER_EACH, 0, 0, 60),
    /// Two people and a sheet of paper: the mentor asks, listens and marks.
    MENTOR("mentor", "With a mentor", Feedback.AT_THE_END, 2, 0, 300);

    /// When feedback is given.
    public enum Feedback {
        AFTER_EACH,
        AT_THE_END
    }

    private final String key;
    private final String title;
    private final Feedback feedback;
    private final int followUps;
    private final int readSeconds;
    private final int mostSeconds;

    PracticeMode(
            String key,
            String title,
            Feedback feedback,
            int followUps,
            int readSeconds,
            int mostSeconds) {
        this.key = key;
        this.title = title;
        this.feedback = feedback;
        this.followUps = followUps;
        this.readSeconds = readSeconds;
        this.mostSeconds = mostSeconds;
    }

    /// The word that stands in addresses and files.
    public String key() {
        return key;
    }

    /// The words that a person reads.
    public String title() {
        return title;
    }

    /// When feedback is given.
    public Feedback feedback() {
        return feedback;
    }

    /// Most follow-ups after one answer, 0 to 2.
    public int followUps() {
        return followUps;
    }

    /// Seconds to read and think before the answer; 0 where there is no such time.
    public int readSeconds() {
        return readSeconds;
    }

    /// Seconds after which the timer says to stop.
    public int mostSeconds() {
        return mostSeconds;
    }

    /// The mode of a word.
    public static Optional<PracticeMode> find(String key) {
        return Arrays.stream(values()).filter(mode -> mode.key.equals(key)).findFirst();
    }
}
