package org.smartpick.web.program;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.unknown.Unknown;
import org.smartpick.web.view.Words;

/// Something that is not known, as a program's page shows it.
///
/// @param label what is not known
/// @param remedy what can be done about it
/// @param swing how far the answer would move the chance, in people of a hundred to either side
/// @param good the good answer with the chance of an interview under it
/// @param bad the bad answer with the chance of an interview under it
public record UnknownView(String label, String remedy, String swing, String good, String bad) {

    static List<UnknownView> list(List<Unknown> unknowns) {
        return unknowns.stream().map(UnknownView::of).toList();
    }

    private static UnknownView of(Unknown unknown) {
        return new UnknownView(
                unknown.label(),
                unknown.whose().remedy(),
                String.format(Locale.US, "±%.1f", 100 * unknown.swing()),
                supposed(unknown.good()),
                supposed(unknown.bad()));
    }

    private static String supposed(Unknown.Supposed supposed) {
        return Words.between100(supposed.interview()) + ": " + supposed.answer();
    }
}
