package org.smartpick.interview.practice;

/// What an answer may leave an interviewer wanting, in the order in which he would ask for it.
public enum Gap {
    /// The answer says "we" only.
    OWN_PART("What was your own part in it?"),
    /// No outcome was heard.
    OUTCOME("What happened in the end?"),
    /// A fault is put on somebody.
    OTHER_SIDE("How would they tell it?"),
    /// An outcome without a number or an effect that others could see.
    SIZE("How big was the difference, and how do you know?"),
    /// Told in a few words.
    SHORT("Tell me more about that moment."),
    /// No lesson was heard.
    LESSON("What do you do differently since then?");

    private final String question;

    Gap(String question) {
        this.question = question;
    }

    /// What the interviewer would say next.
    public String question() {
        return question;
    }
}
