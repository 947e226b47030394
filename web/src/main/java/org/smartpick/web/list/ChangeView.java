package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartpick.advice.PickReport;
import org.smartpick.domain.AcgmeId;
import org.smartpick.web.view.Words;

/// What changed between two lists, in one sentence.
public final class ChangeView {

    private ChangeView() {}

    /// For example "4 programs in, 3 out, chance up 2 points, $90 more"; says so when nothing
    /// changed.
    public static String between(PickReport before, PickReport after) {
        Set<AcgmeId> old = ids(before);
        Set<AcgmeId> now = ids(after);
        List<String> parts = new ArrayList<>();
        long in = now.stream().filter(id -> !old.contains(id)).count();
        long out = old.stream().filter(id -> !now.contains(id)).count();
        if (in > 0) {
            parts.add(Words.count(in, "program") + " in");
        }
        if (out > 0) {
            parts.add((in > 0 ? Long.toString(out) : Words.count(out, "program")) + " out");
        }
        chance(before, after, parts);
        cost(before, after, parts);
        return parts.isEmpty() ? "The list stays as it was." : String.join(", ", parts) + ".";
    }

    private static void chance(PickReport before, PickReport after, List<String> parts) {
        long points = of100(after) - of100(before);
        if (points != 0) {
            parts.add(
                    "chance "
                            + (points > 0 ? "up " : "down ")
                            + Words.count(Math.abs(points), "point"));
        }
    }

    private static void cost(PickReport before, PickReport after, List<String> parts) {
        int usd = after.summary().costUsd() - before.summary().costUsd();
        if (usd != 0) {
            parts.add(Words.dollars(Math.abs(usd)) + (usd > 0 ? " more" : " less"));
        }
    }

    private static long of100(PickReport report) {
        return Math.round(100 * report.summary().matchChance().median());
    }

    private static Set<AcgmeId> ids(PickReport report) {
        return report.programs().stream()
                .map(picked -> picked.program().id())
                .collect(Collectors.toSet());
    }
}
