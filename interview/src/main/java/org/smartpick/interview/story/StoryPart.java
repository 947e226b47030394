package org.smartpick.interview.story;

import java.util.Locale;

/// The parts of a story, in the order in which they are told; the same as those of the structure
/// `star`.
public enum StoryPart {
    SITUATION("Situation", "Where and when, and what was at stake: two sentences"),
    TASK("Task", "What was yours to do or decide"),
    ACTION("Action", "What you did, step by step: at least two steps another person could picture"),
    RESULT("Result", "What came of it: a number, or a change that others could see"),
    LEARNING("Lesson and link", "What you took from it, and where you will use it here");

    private final String title;
    private final String hint;

    StoryPart(String title, String hint) {
        this.title = title;
        this.hint = hint;
    }

    /// The part's name on the screen.
    public String title() {
        return title;
    }

    /// What belongs here.
    public String hint() {
        return hint;
    }

    /// The key in files and forms, for example `situation`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
