package org.smartpick.cli.answer;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.Locale;
import org.smartpick.advice.couple.CoupleReport;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.portfolio.couple.CouplePortfolio.Outcome;

/// A couple's lists as two people read them: what becomes of them first, then each list.
public final class CoupleAnswer {
    private final Ink ink;

    /// An answer written by this ink.
    public CoupleAnswer(Ink ink) {
        this.ink = ink;
    }

    /// Writes the whole answer.
    public void write(CoupleReport report) {
        ink.title("Where the two of you could apply: " + report.context().season());
        ink.say(report.context().wish().sentence());
        joint(report);
        half("You", report.first());
        half("Your partner", report.second());
        report.context()
                .notes()
                .forEach(note -> {
                    ink.space();
                    ink.say(note);
                });
    }

    private void joint(CoupleReport report) {
        Outcome here = report.joint().outcome();
        Outcome alone = report.separate().outcome();
        ink.space();
        ink.headedTable(
                TextTable.of(
                                left("Of 100 couples like you"),
                                right("these lists"),
                                right("each alone"))
                        .add(
                                "both match, together",
                                of100(here.together()),
                                of100(alone.together()))
                        .add("both match, apart", of100(here.apart()), of100(alone.apart()))
                        .add("only you match", of100(here.firstOnly()), of100(alone.firstOnly()))
                        .add(
                                "only your partner matches",
                                of100(here.secondOnly()),
                                of100(alone.secondOnly()))
                        .add("neither matches", of100(here.neither()), of100(alone.neither()))
                        .add(
                                "worth to the two of you",
                                points(report.joint().value()),
                                points(report.separate().value())));
        ink.aside(
                "At the middle of our doubt. Each alone: the lists that each of you would choose without the"
                        + " other. No two lists within your limits can be worth more than "
                        + points(report.upperBound())
                        + ".");
    }

    private void half(String who, CoupleReport.Half half) {
        ink.space();
        ink.title(
                who
                        + ", "
                        + half.type().label()
                        + ": "
                        + half.programs().size()
                        + " programs, "
                        + Frequency.dollars(half.costUsd())
                        + "; matches "
                        + Frequency.sentence(half.matchChance()));
        TextTable table =
                TextTable.of(
                        left("ACGME id"),
                        givesWay("Program"),
                        givesWay("City"),
                        left("Tier"),
                        left("Signal"),
                        right("Interview"),
                        right("Near"),
                        right("Adds"));
        for (CoupleReport.Entry entry : half.programs()) {
            table.add(
                    entry.program().id().value(),
                    entry.program().name(),
                    entry.program().identity().city() + ", " + entry.program().state().name(),
                    entry.tier().label(),
                    entry.signal() == SignalTier.NONE ? "" : entry.signal().label(),
                    Frequency.cell(entry.chance().interview()),
                    Integer.toString(entry.partners()),
                    String.format(Locale.ROOT, "%.2f", entry.valueGain()));
        }
        ink.headedTable(table);
        ink.aside(
                "Near: programs of the other list that count as together with it. Adds: what the two of you"
                        + " would lose in worth without it.");
    }

    private static String of100(double share) {
        return Frequency.ofHundred(share);
    }

    private static String points(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }
}
