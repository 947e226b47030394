package org.smartpick.web.couple;

import java.util.List;
import java.util.Map;

/// The form of the place "Couples" as it was last sent.
///
/// @param started whether there is an own profile
/// @param partners kept profiles that could be the partner's
/// @param typed what was typed, by field
public record CoupleForm(boolean started, List<String> partners, Map<String, String> typed) {

    static final List<String> FIELDS =
            List.of(
                    "near",
                    "apart",
                    "together",
                    "alone",
                    "likeness",
                    "both",
                    "partner",
                    "keep-name");

    /// Copies the collections.
    public CoupleForm {
        partners = List.copyOf(partners);
        typed = Map.copyOf(typed);
    }

    /// What was typed in a field; the usual value at first.
    public String value(String field, String usual) {
        String text = typed.getOrDefault(field, "");
        return text.isEmpty() ? usual : text;
    }

    /// Whether a choice is the chosen one.
    public boolean chosen(String field, String choice, String usual) {
        return value(field, usual).equals(choice);
    }
}
