package org.smartpick.cli.answer;

import org.smartpick.cli.output.Frequency;
import org.smartpick.domain.chance.ReasonStep;

/// A reason on one line: what it adds in people of a hundred, then its words.
final class ReasonLine {
    private ReasonLine() {}

    static String of(ReasonStep step) {
        String size = step.reason().known() ? Frequency.step(step.share()) : "?";
        return size + "  " + step.reason().text();
    }
}
