package org.smartpick.cli.answer;

import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.judge.Judgment;
import org.smartpick.advice.judge.LineFinding;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;

/// A judgment as a person reads it: the list beside the best of its cost, then what to change.
public final class JudgeAnswer {
    private final Ink ink;

    /// An answer written by this ink.
    public JudgeAnswer(Ink ink) {
        this.ink = ink;
    }

    /// Writes the whole answer.
    public void write(Judgment judgment) {
        ink.title(
                "How good is this list? "
                        + judgment.context().season()
                        + ", "
                        + judgment.context().type().label());
        lines(judgment.lines());
        sides(judgment);
        swaps(judgment.swaps());
        waste(judgment.waste());
        cheaper(judgment.cheaper());
        judgment.context()
                .notes()
                .forEach(note -> {
                    ink.space();
                    ink.say(note);
                });
    }

    /// Writes what became of the lines, those that were not simply counted one by one.
    public void lines(List<LineFinding> lines) {
        long counted = lines.stream().filter(LineWords::counted).count();
        ink.space();
        ink.say(counted + " of " + lines.size() + " lines name a program that is counted.");
        lines.stream()
                .filter(line -> !LineWords.counted(line))
                .forEach(line -> ink.tell(LineWords.of(line)));
    }

    private void sides(Judgment judgment) {
        Judgment.Side yours = judgment.yours();
        Judgment.Side best = judgment.best();
        ink.space();
        ink.headedTable(
                TextTable.of(left(""), right("this list"), right("best of its cost"))
                        .add(
                                "Programs",
                                Integer.toString(yours.programs().size()),
                                Integer.toString(best.programs().size()))
                        .add(
                                "Cost, dollars",
                                Integer.toString(yours.costUsd()),
                                Integer.toString(best.costUsd()))
                        .add(
                                "Match, of 100",
                                Frequency.cell(yours.matchChance()),
                                Frequency.cell(best.matchChance()))
                        .add(
                                "Interviews",
                                Frequency.sentence(yours.interviews()),
                                Frequency.sentence(best.interviews()))
                        .add("Worth, of 100", points(yours.value()), points(best.value())));
        ink.aside(
                "No list of this cost can be worth more than "
                        + points(best.upperBound())
                        + ". Worth counts each program as your own wishes do.");
    }

    private void swaps(List<Judgment.SwapAdvice> swaps) {
        ink.space();
        ink.title("The best swaps");
        if (swaps.isEmpty()) {
            ink.tell("No single swap would make this list better.");
        }
        for (Judgment.SwapAdvice swap : swaps) {
            ink.tell("out: " + LineWords.name(swap.out()));
            ink.tell("in:  " + LineWords.name(swap.in()));
            ink.tell(
                    "gain: "
                            + signed(100 * swap.chanceGain())
                            + " of 100 in chance to match, "
                            + signed(swap.valueGain())
                            + " in worth; "
                            + cost(swap.costUsd())
                            + ".");
        }
    }

    private void waste(Judgment.WasteAdvice waste) {
        ink.space();
        ink.title("Applications that bring next to nothing");
        if (waste.programs().isEmpty()) {
            ink.tell("None: each one counts.");
            return;
        }
        ink.tell(
                "Without these "
                        + waste.programs().size()
                        + " you would save "
                        + Frequency.dollars(waste.savedUsd())
                        + " and lose at most "
                        + points(100 * waste.chanceLoss())
                        + " of 100 in chance to match and "
                        + points(waste.valueLoss())
                        + " in worth, all together.");
        for (Judgment.Wasted wasted : waste.programs()) {
            ink.tell(
                    LineWords.name(wasted.program())
                            + (wasted.closed().isEmpty() ? "" : " " + wasted.closed()));
        }
    }

    private void cheaper(Judgment.Cheaper cheaper) {
        if (cheaper.savedUsd() > 0) {
            ink.space();
            ink.say(
                    "A list of "
                            + cheaper.programs()
                            + " programs for "
                            + Frequency.dollars(cheaper.costUsd())
                            + " would be worth as much as this one: "
                            + Frequency.dollars(cheaper.savedUsd())
                            + " saved.");
        }
    }

    private static String cost(int usd) {
        return usd == 0
                ? "costs the same"
                : Frequency.dollars(Math.abs(usd)) + (usd > 0 ? " more" : " less");
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    private static String signed(double points) {
        return String.format(Locale.ROOT, "%+.2f", points);
    }
}
