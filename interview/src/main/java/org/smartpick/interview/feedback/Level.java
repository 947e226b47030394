package org.smartpick.interview.feedback;

import java.util.List;

/// How complete an answer is: a whole number from 1 to 5 with an anchor, never with decimals.
///
/// @param value 1 to 5
/// @param reasons why, each in a few words
public record Level(int value, List<String> reasons) {
    private static final List<String> ANCHORS =
            List.of(
                    "Nothing an interviewer could use, or a clear fault.",
                    "On the topic, but general or with a serious fault.",
                    "A real example, thin.",
                    "Clear, with your own actions and an outcome; one gap.",
                    "Complete and specific, followed through, with a lesson, in time.");

    /// Refuses a value outside 1 to 5.
    public Level {
        if (value < 1 || value > ANCHORS.size()) {
            throw new IllegalArgumentException("a level is 1 to 5, was " + value);
        }
        reasons = List.copyOf(reasons);
    }

    /// What the level stands for.
    public String anchor() {
        return ANCHORS.get(value - 1);
    }
}
