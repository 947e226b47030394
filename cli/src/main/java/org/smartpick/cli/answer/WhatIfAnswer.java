package org.smartpick.cli.answer;

import org.smartpick.advice.whatif.Counterfactual;
import org.smartpick.advice.whatif.WhatIfReport;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.domain.Fact;
import org.smartpick.domain.chance.Grounds;

/// What would have to be true, as a person reads it: the chance as it is, then one change after the
/// other, the largest first.
public final class WhatIfAnswer {
    private final Ink ink;

    /// An answer written by this ink.
    public WhatIfAnswer(Ink ink) {
        this.ink = ink;
    }

    /// Writes the whole answer.
    public void write(WhatIfReport report) {
        ink.title("What would have to be true");
        ink.tell(
                "With your list of "
                        + report.programs()
                        + " programs as it is, "
                        + Frequency.sentence(report.now())
                        + " people like you would match. Below, one thing is changed at a time; the list stays.");
        ink.tell(
                "A change is told as how many more or fewer of 100 people would match, as a range that holds"
                        + " 8 times of 10.");
        report.changes().forEach(this::change);
        if (!report.notOffered().isEmpty()) {
            ink.space();
            ink.title("Not offered, and why");
            report.notOffered().forEach(left -> ink.tell(left.why()));
        }
    }

    private void change(Counterfactual change) {
        ink.space();
        ink.title(change.title());
        ink.tell(
                "Match: "
                        + Frequency.change(change.match(), 100)
                        + " of 100. Interviews: "
                        + Frequency.change(change.interviews(), 1)
                        + ". It "
                        + change.verdict().words()
                        + ".");
        ink.tell("Cost: " + cost(change.price()) + ".");
        if (change.grounds() == Grounds.UNSTUDIED) {
            ink.tell("Grounds: " + change.grounds().meaning() + ".");
        }
        change.beside().notes().forEach(ink::tell);
        change.beside()
                .published()
                .forEach(rate ->
                        ink.aside(
                                "Published: of 100 "
                                        + rate.counted()
                                        + ", "
                                        + Frequency.ofHundred(rate.percent() / 100)
                                        + " "
                                        + rate.outcome().words()
                                        + " ("
                                        + rate.provenance().asOf()
                                        + ", "
                                        + rate.provenance().source()
                                        + ")."));
    }

    private static String cost(Counterfactual.Price price) {
        return switch (price.usd()) {
            case Fact.Known<Integer> known ->
                    Frequency.dollars(known.value())
                            + " "
                            + price.words()
                            + " ("
                            + known.provenance().asOf()
                            + ", "
                            + known.provenance().source()
                            + ")";
            case Fact.Unknown<Integer> unknown -> price.words();
        };
    }
}
