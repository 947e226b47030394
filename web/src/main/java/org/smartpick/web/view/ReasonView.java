package org.smartpick.web.view;

import java.util.List;
import org.smartpick.domain.chance.ProgramChance;
import org.smartpick.domain.chance.Reason;
import org.smartpick.domain.chance.ReasonStep;

/// One cause as a page writes it.
///
/// @param kind `for`, `against`, `neutral` or `unknown`; picks the look of the step
/// @param spoken what the step says to somebody who hears the page
/// @param step what it adds in people of a hundred, for example `+1.4`; `?` where it is not known
/// @param text the cause in words
public record ReasonView(String kind, String spoken, String step, String text) {

    /// The causes of a chance in their order: the steps add up from the base rate to the middle of
    /// the chance.
    public static List<ReasonView> list(ProgramChance chance) {
        return ReasonStep.walk(chance).stream().map(ReasonView::of).toList();
    }

    private static ReasonView of(ReasonStep step) {
        Reason reason = step.reason();
        String size = Words.step(step.share());
        return switch (reason.sign()) {
            case "+" -> new ReasonView("for", "Raises it by", size, reason.text());
            case "−" -> new ReasonView("against", "Lowers it by", size, reason.text());
            case "?" -> new ReasonView("unknown", "Not known:", "?", reason.text());
            default -> new ReasonView("neutral", "Changes almost nothing:", size, reason.text());
        };
    }
}
