package org.smartpick.web.view;

import java.util.List;
import org.smartpick.domain.program.RuleFinding;

/// One requirement of a program against the profile, as a page writes it.
///
/// @param label the requirement
/// @param kind `meets`, `fails` or `unknown`; picks the look
/// @param verdict the verdict in a word or two
/// @param strictness how firmly it holds
/// @param text the finding in a sentence
/// @param question what to ask the program; empty when nothing is open
public record RuleView(
        String label,
        String kind,
        String verdict,
        String strictness,
        String text,
        String question) {

    /// The requirements in their order.
    public static List<RuleView> list(List<RuleFinding> findings) {
        return findings.stream().map(RuleView::of).toList();
    }

    private static RuleView of(RuleFinding finding) {
        String strictness =
                switch (finding.strictness()) {
                    case STRICT -> "stated firmly";
                    case SOFT -> "a hint: old, or a preference";
                    case UNSTATED -> "nothing stated";
                };
        return new RuleView(
                finding.rule().label(),
                switch (finding.verdict()) {
                    case MEETS -> "meets";
                    case FAILS -> "fails";
                    case UNKNOWN -> "unknown";
                },
                switch (finding.verdict()) {
                    case MEETS -> "You meet it";
                    case FAILS -> "You do not meet it";
                    case UNKNOWN -> "We do not know";
                },
                strictness,
                finding.text(),
                finding.question());
    }
}
