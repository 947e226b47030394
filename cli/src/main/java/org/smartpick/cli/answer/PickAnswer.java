package org.smartpick.cli.answer;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartpick.advice.PickReport;
import org.smartpick.cli.output.Frequency;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.Fact;
import org.smartpick.domain.chance.ReasonStep;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.BaseRates;
import org.smartpick.prediction.PublishedRate;

/// A list as a person reads it: what holds for everybody first, then this list, then program by
/// program.
public final class PickAnswer {
    private static final int MOST_LEFT_OUT = 5;

    private final Ink ink;
    private final Depth depth;

    /// How far to go down.
    public enum Depth {
        /// The list.
        LIST,
        /// The list, then reasons, rules and sources of every program on it.
        REASONS
    }

    /// An answer written by this ink.
    public PickAnswer(Ink ink, Depth depth) {
        this.ink = ink;
        this.depth = depth;
    }

    /// Writes the whole answer.
    public void write(PickReport report) {
        ink.title(
                "Where to apply: "
                        + report.context().season()
                        + ", "
                        + report.context().type().label());
        everybody(report.context());
        thisList(report);
        programs(report);
        new MarginAnswer(ink).write(report);
        leftOut(report.leftOut());
        report.context()
                .notes()
                .forEach(note -> {
                    ink.space();
                    ink.say(note);
                });
        if (depth == Depth.REASONS) {
            report.programs().forEach(this::explain);
        }
        ink.space();
        ink.aside(
                "Data: "
                        + editions(report.context().dataEditions())
                        + ". Ranges hold 8 times of 10.");
    }

    private void everybody(PickReport.Context context) {
        ink.space();
        ink.title("Before anything about you");
        for (PickReport.SpecialtyBase base : context.baseRates()) {
            ink.tell(base.specialty() + ": " + sentence(base.rates(), context.type().plural()));
            base.rates().beside().stream()
                    .filter(rate -> rate.kin() == PublishedRate.Kin.NEAREST)
                    .forEach(rate -> ink.tell("The nearest that is printed: " + published(rate)));
            base.rates().beside().forEach(rate -> ink.aside("Source: " + source(rate)));
        }
    }

    private static String published(PublishedRate rate) {
        return "of 100 "
                + rate.counted()
                + ", "
                + ofHundred(rate.percent())
                + " "
                + rate.outcome().words()
                + " ("
                + rate.provenance().asOf()
                + "). They are another group than yours.";
    }

    private static String source(PublishedRate rate) {
        String people =
                switch (rate.people()) {
                    case Fact.Known<Integer> known ->
                            String.format(Locale.US, "%,d people, ", known.value());
                    case Fact.Unknown<Integer> unknown -> "";
                };
        return people + rate.provenance().source() + ": " + rate.counted();
    }

    private static String sentence(BaseRates rates, String people) {
        String matched =
                switch (rates.matchPreferred()) {
                    case Fact.Known<Double> known ->
                            "of 100 "
                                    + people
                                    + " who preferred it, "
                                    + ofHundred(known.value())
                                    + " matched in it ("
                                    + known.provenance().asOf()
                                    + ").";
                    case Fact.Unknown<Double> unknown ->
                            "how many " + people + " matched in it, we do not know.";
                };
        String anywhere =
                switch (rates.matchAny()) {
                    case Fact.Known<Double> known ->
                            " Of 100 "
                                    + people
                                    + " in the whole Match, "
                                    + ofHundred(known.value())
                                    + " matched to some first-year position ("
                                    + known.provenance().asOf()
                                    + ").";
                    case Fact.Unknown<Double> unknown -> "";
                };
        String interviewed =
                switch (rates.interviewPercent()) {
                    case Fact.Known<Double> known ->
                            " Of 100 who apply, a program interviews "
                                    + ofHundred(known.value())
                                    + " on average ("
                                    + known.provenance().asOf()
                                    + ").";
                    case Fact.Unknown<Double> unknown ->
                            " How many a program interviews, we do not know.";
                };
        return matched + anywhere + interviewed;
    }

    private static String ofHundred(double percent) {
        return Frequency.ofHundred(percent / 100);
    }

    private void thisList(PickReport report) {
        PickReport.Summary summary = report.summary();
        ink.space();
        ink.title(
                "This list: "
                        + report.programs().size()
                        + " programs, "
                        + Frequency.dollars(summary.costUsd()));
        ink.table(
                TextTable.of(left(""), left(""))
                        .add(
                                "  Matches",
                                Frequency.sentence(summary.matchChance())
                                        + " people like you who apply to it")
                        .add(
                                "  Interviewed",
                                Frequency.sentence(summary.shares().matchIfInterviewed())
                                        + " of those who get an interview match")
                        .add(
                                "  Preferred",
                                Frequency.sentence(summary.shares().preferredMatch())
                                        + " match in "
                                        + summary.shares().preferred()
                                        + ", ranked first")
                        .add("  Interviews", Frequency.sentence(summary.interviews()))
                        .add("  At least", atLeast(summary.atLeast()))
                        .add("  Costs", CostWords.sum(report.cost()))
                        .add("  To attend", CostWords.attending(report.cost()))
                        .add("  Looked at", report.context().considered() + " programs"));
        ink.aside(summary.matchChance().basis().summary());
    }

    /// How many of a hundred get at least so many interviews.
    private static String atLeast(List<Double> shares) {
        return IntStream.of(1, 3, 5, 8, 10, 12)
                        .filter(k -> k < shares.size())
                        .mapToObj(k -> k + " for " + Frequency.ofHundred(shares.get(k)))
                        .collect(Collectors.joining(", "))
                + " of 100";
    }

    private void programs(PickReport report) {
        for (PickReport.SpecialtyBase base : report.context().baseRates()) {
            List<Numbered> chosen =
                    numbered(report.programs()).stream()
                            .filter(one ->
                                    one.picked().program().specialty().equals(base.specialty()))
                            .toList();
            if (!chosen.isEmpty()) {
                int cost = chosen.stream().mapToInt(one -> one.picked().gain().feeUsd()).sum();
                ink.space();
                ink.title(
                        base.specialty()
                                + ": "
                                + chosen.size()
                                + " programs, "
                                + Frequency.dollars(cost));
                ink.headedTable(table(chosen));
            }
        }
        if (!report.programs().isEmpty()) {
            ink.aside(
                    "#: the order in which programs were added, the largest gain first. Interview and match: of 100"
                            + " applicants like you, with the range. Fee: dollars.");
        }
    }

    /// A program with its place on the list, from 1.
    private record Numbered(int number, PickReport.PickedProgram picked) {}

    private static List<Numbered> numbered(List<PickReport.PickedProgram> programs) {
        return IntStream.range(0, programs.size())
                .mapToObj(index -> new Numbered(index + 1, programs.get(index)))
                .toList();
    }

    private static TextTable table(List<Numbered> chosen) {
        TextTable table =
                TextTable.of(
                        right("#"),
                        left("ACGME id"),
                        givesWay("Program"),
                        givesWay("City"),
                        left("Tier"),
                        left("Signal"),
                        right("Interview"),
                        right("Match"),
                        right("Fee"));
        for (Numbered one : chosen) {
            PickReport.PickedProgram picked = one.picked();
            Program program = picked.program();
            table.add(
                    Integer.toString(one.number()),
                    program.id().value(),
                    program.name(),
                    program.identity().city() + ", " + program.state().name(),
                    picked.tier().label(),
                    signal(picked.signal()),
                    Frequency.cell(picked.chance().interview()),
                    Frequency.cell(picked.chance().match()),
                    Integer.toString(picked.gain().feeUsd()));
        }
        return table;
    }

    private static String signal(SignalTier tier) {
        return switch (tier) {
            case NONE -> "";
            case SINGLE -> "yes";
            case SILVER -> "silver";
            case GOLD -> "gold";
        };
    }

    private void leftOut(List<PickReport.LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        ink.space();
        ink.title("Left out, and why");
        leftOut.stream()
                .limit(MOST_LEFT_OUT)
                .forEach(left ->
                        ink.tell(
                                left.program().name()
                                        + " ("
                                        + left.program().state().name()
                                        + "): "
                                        + left.why()));
    }

    private void explain(PickReport.PickedProgram picked) {
        ink.space();
        ink.title(picked.program().name() + ", " + picked.program().specialty());
        ink.tell(
                "Of 100 applicants of your type, programs like this interview "
                        + Frequency.ofHundred(picked.chance().baseRate())
                        + "; you: "
                        + Frequency.sentence(picked.chance().interview())
                        + ".");
        ReasonStep.walk(picked.chance()).forEach(step -> ink.tell(ReasonLine.of(step)));
        new RuleLines(ink).write(picked.rules());
        ink.aside("Sources: " + String.join("; ", picked.sources()));
    }

    private static String editions(Map<String, String> editions) {
        return editions.entrySet().stream()
                .map(edition -> edition.getKey() + " " + edition.getValue())
                .collect(Collectors.joining(", "));
    }
}
