package org.smartpick.cli.match;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.match.MatchReport;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.match.MatchOutcome;
import org.smartpick.match.Seat;
import org.smartpick.match.StabilityCheck;
import org.smartpick.match.Verdict;
import org.smartpick.match.stability.Blocking;

/// An outcome in words, and as a table where it is small.
final class MatchAnswer {
    private static final int MOST_ROWS = 60;
    private static final int MOST_REASONS = 20;

    private final Ink ink;

    MatchAnswer(Ink ink) {
        this.ink = ink;
    }

    void write(MatchReport report, boolean written) {
        MatchOutcome outcome = report.outcome();
        int all = outcome.problem().applicants().size();
        ink.title(
                format(
                        "%,d of %,d applicants have a position; %,d wishes were looked at.",
                        outcome.match().matched(), all, outcome.proposals()));
        verdict(report);
        for (MatchOutcome.Move move : outcome.moves()) {
            ink.tell(
                    format(
                            "%s gave %,d unfilled to %s.",
                            move.donor(), move.positions(), move.receiver()));
        }
        if (all <= MOST_ROWS) {
            ink.space();
            table(outcome);
        } else if (!written) {
            ink.aside("To see who is where: --out FILE.csv, or --json.");
        }
    }

    private void verdict(MatchReport report) {
        switch (report.outcome().verdict()) {
            case Verdict.Stable stable -> ink.tell("Found by " + stable.found() + ".");
            case Verdict.Unstable unstable -> {
                ink.tell(
                        switch (unstable.proof()) {
                            case NONE_EXISTS ->
                                    "No stable outcome exists: every possibility was tried.";
                            case NONE_FOUND -> "No stable outcome was found; one may exist.";
                        });
                ink.tell("The least unstable one that was found: " + unstable.found() + ".");
            }
        }
        List<String> unsettled = report.outcome().unsettled();
        if (!unsettled.isEmpty()) {
            ink.tell(
                    "Left out because they moved too often: " + String.join("; ", unsettled) + ".");
        }
        if (report.stable()) {
            ink.tell("The check found nobody who would rather be where they are wanted: stable.");
        } else {
            List<String> reasons =
                    report.blocking().stream().map(one -> words(report, one)).toList();
            blocking(reasons);
        }
    }

    private static String words(MatchReport report, Blocking one) {
        return StabilityCheck.words(report.outcome().problem(), one);
    }

    /// Names who blocks an outcome; the first of many.
    void blocking(List<String> reasons) {
        ink.tell(format("Not stable: %,d would rather be where they are wanted.", reasons.size()));
        reasons.stream().limit(MOST_REASONS).forEach(ink::tell);
        if (reasons.size() > MOST_REASONS) {
            ink.aside(format("and %,d more", reasons.size() - MOST_REASONS));
        }
    }

    private void table(MatchOutcome outcome) {
        TextTable table =
                TextTable.of(
                        TextTable.left("applicant"),
                        TextTable.left("program"),
                        TextTable.givesWay("first year"));
        for (int a = 0; a < outcome.problem().applicants().size(); a++) {
            String name = outcome.problem().applicants().get(a);
            switch (outcome.seat(a)) {
                case Seat.Matched matched ->
                        table.add(name, matched.program(), matched.firstYear().orElse(""));
                case Seat.Unmatched _ -> table.add(name, "unmatched", "");
            }
        }
        ink.headedTable(table);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.US, format, values);
    }
}
