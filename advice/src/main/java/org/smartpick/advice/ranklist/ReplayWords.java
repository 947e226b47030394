package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.replay.Step;

/// A replay in words.
public final class ReplayWords {
    private ReplayWords() {}

    /// What is invented and what is not.
    public static List<String> market(ReplayMatch.Season season) {
        int programs = season.programs().size();
        return List.of(
                "This season is invented: "
                        + season.market().others()
                        + " other applicants are drawn by chance, with the number "
                        + season.market().seed()
                        + ". Each ranks some of your "
                        + programs
                        + " programs and nothing else. Your order, the rules of the algorithm and how likely"
                        + " each program would take you are as they are for your list.",
                "Positions are as published for "
                        + season.known()
                        + " of the "
                        + programs
                        + " programs, but never more than 12 here, so that one can follow; where nobody"
                        + " told us, there are 8.");
    }

    /// The steps, one sentence or two each.
    public static List<String> steps(ReplayMatch.Season season) {
        List<String> steps = new ArrayList<>();
        for (Step step : season.replay().steps()) {
            steps.add(step(step, season.programs().get(step.rank())));
        }
        return List.copyOf(steps);
    }

    /// One step.
    public static String step(Step step, Program program) {
        String name = program.name();
        String wish = "your wish number " + (step.rank() + 1);
        return switch (step) {
            case Step.Kept kept ->
                    "You ask "
                            + name
                            + ", "
                            + wish
                            + ". It keeps you for now: "
                            + seats(kept.seats())
                            + " Nothing is settled until everybody has asked.";
            case Step.Refused refused ->
                    "You ask "
                            + name
                            + ", "
                            + wish
                            + ". All "
                            + refused.seats().positions()
                            + " positions are kept by people whom it ranks above you, so you ask the next. Having"
                            + " asked costs you nothing.";
            case Step.Waited waited ->
                    people(waited.asked())
                            + " asked "
                            + name
                            + " after you, and it still keeps you: "
                            + seats(waited.seats());
            case Step.Displaced displaced ->
                    people(displaced.asked())
                            + " asked "
                            + name
                            + " after you, and the last position went to somebody whom it ranks above you. You"
                            + " ask the next on your list, as if this one had refused you at once.";
        };
    }

    private static String people(int number) {
        return number == 1 ? "1 other person" : number + " others";
    }

    private static String seats(Step.Seats seats) {
        return "of its "
                + seats.positions()
                + " positions "
                + seats.above()
                + " are kept by people above you, "
                + seats.below()
                + " by people below you, and "
                + seats.free()
                + " are free.";
    }

    /// How it ended.
    public static String end(ReplayMatch.Season season) {
        if (season.endedAt().isEmpty()) {
            return "Everybody has asked. In this season you end without a position in the Match; after it come the"
                    + " positions that stayed open (SOAP).";
        }
        int rank = season.endedAt().getAsInt();
        return "Everybody has asked, and nothing moves any more. In this season you match at your wish number "
                + rank
                + ", "
                + season.programs().get(rank - 1).name()
                + ".";
    }

    /// How often it ends where.
    public static String tally(ReplayMatch.Tally tally) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < tally.atRank().size(); i++) {
            if (tally.atRank().get(i) > 0) {
                parts.add(tally.atRank().get(i) + " at wish " + (i + 1));
            }
        }
        parts.add(tally.nowhere() + " without a position");
        return "Of "
                + tally.seasons()
                + " such seasons, beginning with this one, you end: "
                + String.join(", ", parts)
                + ".";
    }
}
