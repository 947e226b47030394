package org.smartpick.cli.answer;

import java.util.Locale;
import java.util.OptionalDouble;
import org.smartpick.advice.PickReport;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.domain.program.Program;

/// What the parts of a list do: each signal with its next best use, the most useful programs in
/// dollars, and what ignoring that outcomes hang together would have promised.
final class MarginAnswer {
    private static final int MOST_PROGRAMS = 5;

    private final Ink ink;

    MarginAnswer(Ink ink) {
        this.ink = ink;
    }

    void write(PickReport report) {
        ink.space();
        ink.aside(
                "If outcomes at different programs had nothing to do with each other, "
                        + Frequency.ofHundred(report.margins().independentChance())
                        + " of 100 would match. They do: a weakness that one program sees, others see too.");
        signals(report);
        dollars(report);
    }

    private void signals(PickReport report) {
        if (report.margins().signals().isEmpty()) {
            return;
        }
        ink.space();
        ink.title("Signals, and where each would go otherwise");
        for (PickReport.SignalPlan signal : report.margins().signals()) {
            String next =
                    signal.findNext()
                            .map(use ->
                                    "next best: "
                                            + name(use.program())
                                            + ", "
                                            + gain(use.chance(), use.value()))
                            .orElse("no other program of the list would gain by it");
            ink.tell(
                    signal.tier().label()
                            + " to "
                            + name(signal.program())
                            + ": "
                            + gain(signal.chance(), signal.value())
                            + "; "
                            + next
                            + ".");
        }
    }

    private void dollars(PickReport report) {
        OptionalDouble price = report.findUsdPerPoint();
        if (price.isEmpty() || report.programs().isEmpty()) {
            return;
        }
        ink.space();
        ink.title("What the programs at the top are worth in money");
        ink.aside(
                String.format(
                        Locale.US,
                        "At the end of this list a point of worth costs about %,.0f dollars more in fees; that is the price used here.",
                        price.getAsDouble()));
        report.programs().stream()
                .limit(MOST_PROGRAMS)
                .forEach(picked ->
                        ink.tell(
                                String.format(
                                        Locale.US,
                                        "%s: %s, or about %,.0f dollars",
                                        name(picked.program()),
                                        gain(picked.gain().chance(), picked.gain().value()),
                                        report.findWorthUsd(picked).orElse(0))));
    }

    private static String name(Program program) {
        return program.name() + " (" + program.state().name() + ")";
    }

    private static String gain(double chance, double value) {
        return String.format(
                Locale.ROOT, "%+.2f of 100 in chance, %+.2f in worth", 100 * chance, value);
    }
}
