package org.smartpick.interview.practice;

import java.time.Instant;
import java.util.List;

/// What one attempt left behind for queue and trend.
///
/// @param question id of the question
/// @param structure structure of its answer; empty where none is wanted
/// @param at when it was
/// @param level the anchored level, 1 to 5; 0 where none was given
/// @param missing ids of the parts that were not found
/// @param seconds length of the answer; 0 where it was typed
/// @param fillersPerMinute filler words and sounds a minute; negative where nothing was counted
public record Try(
        String question,
        String structure,
        Instant at,
        int level,
        List<String> missing,
        int seconds,
        int fillersPerMinute) {

    /// Refuses a level outside 0 to 5; copies the parts.
    public Try {
        if (level < 0 || level > 5) {
            throw new IllegalArgumentException("level is " + level + ", must be 0 to 5");
        }
        missing = List.copyOf(missing);
    }

    /// Whether it was judged.
    public boolean isJudged() {
        return level > 0;
    }
}
