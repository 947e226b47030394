package org.smartpick.web.view;

import java.util.Locale;
import org.smartpick.domain.chance.ProgramChance;

/// Where the reasons of a chance begin and end.
public final class ReasonWalk {
    private ReasonWalk() {}

    /// The sentence above the reasons: base rate first.
    public static String words(ProgramChance chance) {
        return String.format(
                Locale.US,
                "Of 100 people of your type, programs like this interview %.1f. What follows leads from there to %.1f, the middle of"
                        + " your range, in people of 100.",
                100 * chance.baseRate(),
                100 * chance.interview().median());
    }
}
