package org.smartpick.cli.answer;

import java.util.List;
import org.smartpick.cli.output.Ink;
import org.smartpick.domain.program.RuleFinding;

/// Requirements of a program against a profile, a line each.
final class RuleLines {
    private final Ink ink;

    RuleLines(Ink ink) {
        this.ink = ink;
    }

    void write(List<RuleFinding> rules) {
        for (RuleFinding rule : rules) {
            ink.tell(mark(rule.verdict()) + " " + rule.rule().label() + ": " + rule.text());
        }
    }

    private static String mark(RuleFinding.Verdict verdict) {
        return switch (verdict) {
            case MEETS -> "meets  ";
            case FAILS -> "fails  ";
            case UNKNOWN -> "unknown";
        };
    }
}
