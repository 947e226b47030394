package org.smartpick.web.view;

import java.util.List;
import org.smartpick.domain.chance.Reason;

/// One cause as a page writes it.
///
/// @param kind `for`, `against`, `neutral` or `unknown`; picks the sign's look
/// @param spoken what the sign says to somebody who hears the page
/// @param text the cause in words
public record ReasonView(String kind, String spoken, String text) {

    /// The causes in their order.
    public static List<ReasonView> list(List<Reason> reasons) {
        return reasons.stream().map(ReasonView::of).toList();
    }

    private static ReasonView of(Reason reason) {
        return switch (reason.sign()) {
            case "+" -> new ReasonView("for", "Raises it:", reason.text());
            case "−" -> new ReasonView("against", "Lowers it:", reason.text());
            case "?" -> new ReasonView("unknown", "Not known:", reason.text());
            default -> new ReasonView("neutral", "Changes nothing:", reason.text());
        };
    }
}
