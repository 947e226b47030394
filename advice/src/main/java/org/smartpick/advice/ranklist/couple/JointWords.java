package org.smartpick.advice.ranklist.couple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.advice.ranklist.RankFigures;
import org.smartpick.advice.ranklist.couple.CoupleSide.SideProgram;

/// A joint list in words.
public final class JointWords {
    private JointWords() {}

    /// A member's program, or what stands in its place.
    public static String name(Optional<SideProgram> program) {
        return program.map(one -> one.name() + ", " + one.city()).orElse("no position");
    }

    /// How the two programs of a pair lie to each other.
    public static String nearness(JointReport.RankedPair pair) {
        return switch (pair.nearness()) {
            case TOGETHER ->
                    pair.findMiles().orElse(0) < 1
                            ? "same city"
                            : Math.round(pair.findMiles().orElse(0)) + " miles";
            case APART -> Math.round(pair.findMiles().orElse(0)) + " miles, apart";
            case UNKNOWN -> "distance not known";
            case ALONE -> "one of you";
        };
    }

    /// What became of all couples of one Match, where it is published.
    public static Optional<String> published(JointReport report) {
        return report.chances()
                .findPublished()
                .map(shares ->
                        "Of the "
                                + shares.couples()
                                + " couples of the "
                                + shares.year()
                                + " Match, both matched in "
                                + of100(shares.both())
                                + " of 100, one in "
                                + of100(shares.one())
                                + ", neither in "
                                + of100(shares.neither())
                                + " (source: "
                                + shares.provenance().source()
                                + ").");
    }

    private static long of100(double share) {
        return Math.round(100 * share);
    }

    /// The rules of a joint list, its limits and its costs, a sentence each.
    public static List<String> rules(JointReport report) {
        List<String> rules = new ArrayList<>();
        rules.add(
                "No pair stands on the list twice. The algorithm takes the first pair of which both programs"
                        + " would take you, so the order is that of your wishes as a couple, and nothing else.");
        rules.add(
                "Pairs in which one of you has no position stand last: each of them is reached only when no pair of"
                        + " two positions can be had. Leave them off if you would rather both look for a position"
                        + " after the Match.");
        rules.add(
                "A first wish is worth 100 points and the others less in even steps; two programs within "
                        + report.wish().miles()
                        + " miles are worth "
                        + report.wish().together()
                        + " more together. Programs do not know that you are a couple in these figures, and the two"
                        + " of you are taken as independent.");
        report.leftOut()
                .forEach(left ->
                        rules.add(left.count() + " pairs are not listed: " + left.why() + "."));
        rules.addAll(costs(report.costs()));
        return List.copyOf(rules);
    }

    private static List<String> costs(JointReport.Costs costs) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                costs.findCouple()
                        .map(rule ->
                                "Registering as a couple costs each of you "
                                        + rule.usd()
                                        + " dollars"
                                        + stated(rule))
                        .orElse("We know of no published fee for couples."));
        costs.findExtra()
                .ifPresent(rule ->
                        sentences.add(
                                "You rank "
                                        + costs.firstPrograms()
                                        + " different programs and your partner "
                                        + costs.secondPrograms()
                                        + "; beyond "
                                        + rule.included()
                                        + " each costs "
                                        + rule.usd()
                                        + " dollars, here "
                                        + costs.extraUsd()
                                        + " together"
                                        + stated(rule)));
        sentences.add(
                "The NRMP takes at most "
                        + JointReport.MOST_PAIRS
                        + " ranks (source: nrmp_sim_2026); whether it counts pairs or programs for a fee of couples,"
                        + " ask it.");
        return sentences;
    }

    private static String stated(RankFigures.Amount rule) {
        return " (newest published amount: Match "
                + rule.provenance().asOf()
                + ", source: "
                + rule.provenance().source()
                + "; check it at the NRMP).";
    }
}
