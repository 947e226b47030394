package org.smartpick.web.judge;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.judge.Judgment;
import org.smartpick.domain.program.Program;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.Words;

/// A judgment as its page shows it.
///
/// @param judgment how good the list is
public record JudgeView(Judgment judgment) {

    /// The answer in one sentence.
    public String sentence() {
        return "With this list, we think that "
                + Words.of100(judgment.yours().matchChance())
                + " people like you would match.";
    }

    /// How far the best list of the same cost is ahead.
    public String gap() {
        double points =
                100
                        * (judgment.best().matchChance().median()
                                - judgment.yours().matchChance().median());
        double worth = judgment.best().value() - judgment.yours().value();
        return worth < 0.05
                ? "No list of this cost is worth more by your own wishes."
                : String.format(
                        Locale.US,
                        "The best list of this cost is worth %.1f of 100 points more by your own wishes, and its"
                                + " chance is %.1f of 100 %s.",
                        worth,
                        Math.abs(points),
                        points < 0 ? "lower" : "higher");
    }

    /// How good any list of this cost could be.
    public String proof() {
        return String.format(
                Locale.US,
                "No list of this cost can be worth more than %.1f of 100.",
                judgment.best().upperBound());
    }

    /// The two lists side by side.
    public List<SideView> sides() {
        return List.of(
                new SideView("This list", judgment.yours()),
                new SideView("The best of its cost", judgment.best()));
    }

    /// One of the two lists.
    ///
    /// @param title what it is
    /// @param side its figures
    public record SideView(String title, Judgment.Side side) {
        /// Number of programs.
        public String programs() {
            return Integer.toString(side.programs().size());
        }

        /// What it costs.
        public String cost() {
            return Words.dollars(side.costUsd());
        }

        /// The chance to match.
        public RangeView chance() {
            return RangeView.of(side.matchChance());
        }

        /// Interviews to expect.
        public String interviews() {
            return Words.range(side.interviews());
        }

        /// Worth by her own wishes.
        public String worth() {
            return String.format(Locale.US, "%.1f", side.value());
        }
    }

    /// A program with its place.
    ///
    /// @param program the program
    /// @param remark what is said of it; empty when nothing
    public record ProgramLine(Program program, String remark) {
        /// The program's page.
        public String address() {
            return "/programs/" + program.id();
        }

        /// Full name.
        public String name() {
            return program.name();
        }

        /// City, state and specialty.
        public String where() {
            return program.identity().city()
                    + ", "
                    + program.state().name()
                    + " · "
                    + program.specialty();
        }
    }

    /// A swap in words.
    ///
    /// @param out the program that leaves
    /// @param in the program that comes
    /// @param gain what the list gains
    public record SwapView(ProgramLine out, ProgramLine in, String gain) {}

    /// The best swaps.
    public List<SwapView> swaps() {
        return judgment.swaps().stream()
                .map(swap ->
                        new SwapView(
                                new ProgramLine(swap.out(), ""),
                                new ProgramLine(swap.in(), ""),
                                gain(swap)))
                .toList();
    }

    private static String gain(Judgment.SwapAdvice swap) {
        String cost =
                swap.costUsd() == 0
                        ? "It costs the same."
                        : "It costs "
                                + Words.dollars(Math.abs(swap.costUsd()))
                                + (swap.costUsd() > 0 ? " more." : " less.");
        return String.format(
                Locale.US,
                "%+.2f of 100 in chance to match, %+.2f in worth. %s",
                100 * swap.chanceGain(),
                swap.valueGain(),
                cost);
    }

    /// The wasted applications.
    public List<ProgramLine> wasted() {
        return judgment.waste().programs().stream()
                .map(wasted -> new ProgramLine(wasted.program(), wasted.closed()))
                .toList();
    }

    /// What leaving all of them out would do.
    public String wasteWords() {
        return String.format(
                Locale.US,
                "Without them you would save %s and lose at most %.1f of 100 in chance to match, all together.",
                Words.dollars(judgment.waste().savedUsd()),
                100 * judgment.waste().chanceLoss());
    }

    /// A list that is as good for less; empty when there is none.
    public String cheaper() {
        Judgment.Cheaper cheaper = judgment.cheaper();
        return cheaper.savedUsd() == 0
                ? ""
                : "A list of "
                        + Words.count(cheaper.programs(), "program")
                        + " for "
                        + Words.dollars(cheaper.costUsd())
                        + " would be worth as much as this one: "
                        + Words.dollars(cheaper.savedUsd())
                        + " saved.";
    }

    /// The best list of the same cost.
    public List<ProgramLine> best() {
        return judgment.best().programs().stream()
                .map(entry ->
                        new ProgramLine(
                                entry.program(),
                                Words.of100(entry.chance().interview()) + " would be interviewed"))
                .toList();
    }

    /// The lines that were not simply counted.
    public List<LineView> lines() {
        return LineView.list(judgment.lines());
    }

    /// How many lines were counted, in words.
    public String counted() {
        long counted = judgment.yours().programs().size();
        return counted
                + " of "
                + Words.count(judgment.lines().size(), "line")
                + " name a program that is counted.";
    }
}
