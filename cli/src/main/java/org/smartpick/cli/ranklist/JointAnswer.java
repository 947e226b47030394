package org.smartpick.cli.ranklist;

import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import org.smartpick.advice.ranklist.couple.JointReport;
import org.smartpick.advice.ranklist.couple.JointWords;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;

/// A joint list as a person reads it.
final class JointAnswer {
    private static final int SHOWN = 60;

    private final Ink ink;

    JointAnswer(Ink ink) {
        this.ink = ink;
    }

    void write(JointReport report) {
        JointReport.Chances chances = report.chances();
        ink.title("The joint list of the two of you");
        ink.table(
                TextTable.of(left(""), right(""))
                        .add("Both match, of 100", Frequency.cell(chances.both()))
                        .add("Both match, near each other", Frequency.cell(chances.together()))
                        .add("One of you matches", Frequency.cell(chances.one()))
                        .add("Neither matches", Frequency.cell(chances.neither())));
        JointWords.published(report).ifPresent(ink::aside);
        ink.space();
        TextTable table =
                TextTable.of(
                        right(""),
                        left("you"),
                        left("your partner"),
                        left("near"),
                        right("you end here"));
        report.pairs().stream()
                .limit(SHOWN)
                .forEach(pair ->
                        table.add(
                                Integer.toString(pair.rank()),
                                JointWords.name(pair.findFirst()),
                                JointWords.name(pair.findSecond()),
                                JointWords.nearness(pair),
                                Frequency.cell(pair.standing().ends())));
        ink.headedTable(table);
        if (report.pairs().size() > SHOWN) {
            ink.aside(
                    "and "
                            + (report.pairs().size() - SHOWN)
                            + " more pairs; --json prints them all.");
        }
        ink.space();
        JointWords.rules(report).forEach(ink::tell);
    }
}
