package org.smartpick.web.ranklist;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.ReplayMatch;
import org.smartpick.advice.ranklist.ReplayWords;
import org.smartpick.match.ranklist.replay.Step;
import org.smartpick.web.view.Words;

/// A replay as its page shows it, at one step.
///
/// @param season the invented season
/// @param tally how often it ends where
/// @param report the list
/// @param at the step shown, from 1
public record ReplayView(
        ReplayMatch.Season season, ReplayMatch.Tally tally, RankListReport report, int at) {
    private static final int SEAT = 22;

    /// Number of the invented season.
    public long number() {
        return season.market().seed();
    }

    /// What is invented and what is not.
    public List<String> market() {
        return ReplayWords.market(season);
    }

    /// How many steps there are.
    public int steps() {
        return season.replay().steps().size();
    }

    /// Whether the last step is shown.
    public boolean last() {
        return at >= steps();
    }

    /// The step shown, in words.
    public String words() {
        return all().get(at - 1);
    }

    /// All steps in words.
    public List<String> all() {
        return ReplayWords.steps(season);
    }

    /// How it ended.
    public String end() {
        return ReplayWords.end(season);
    }

    /// The list beside the step: what became of each wish so far.
    public List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (int rank = 0; rank < season.programs().size(); rank++) {
            wishes.add(new Wish(rank + 1, season.programs().get(rank).name(), state(rank)));
        }
        return wishes;
    }

    private State state(int rank) {
        State state = State.WAITING;
        for (Step step : season.replay().steps().subList(0, at)) {
            if (step.rank() == rank) {
                state = step.seats().hers() == 1 ? State.KEPT : State.REFUSED;
            }
        }
        return state;
    }

    /// What became of a wish so far.
    public enum State {
        /// Not asked yet.
        WAITING("not asked yet"),
        /// It keeps her for now.
        KEPT("keeps you"),
        /// It has no place for her.
        REFUSED("has no place");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /// In words.
        public String words() {
            return words;
        }

        /// Style of the row.
        public String kind() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A wish.
    ///
    /// @param rank its rank
    /// @param name the program
    /// @param state what became of it
    public record Wish(int rank, String name, State state) {}

    /// The program of the step shown.
    public String program() {
        return season.programs().get(step().rank()).name();
    }

    private Step step() {
        return season.replay().steps().get(at - 1);
    }

    /// The positions of the program of the step, one after another.
    public List<Seat> seats() {
        Step.Seats seats = step().seats();
        List<Seat> all = new ArrayList<>();
        for (int i = 0; i < seats.positions(); i++) {
            String kind = "free";
            if (i < seats.above()) {
                kind = "above";
            } else if (i < seats.above() + seats.hers()) {
                kind = "hers";
            } else if (i < seats.above() + seats.hers() + seats.below()) {
                kind = "below";
            }
            all.add(new Seat(i * SEAT + 2, kind));
        }
        return all;
    }

    /// Width of the drawing of the positions.
    public int width() {
        return season.market().seats().stream().mapToInt(Integer::intValue).max().orElse(1) * SEAT
                + 4;
    }

    /// The drawing in words.
    public String seatWords() {
        Step.Seats seats = step().seats();
        return seats.positions()
                + " positions: "
                + seats.above()
                + " kept by people whom it ranks above you, "
                + (seats.hers() == 1 ? "1 by you, " : "none by you, ")
                + seats.below()
                + " by people below you, "
                + seats.free()
                + " free";
    }

    /// A position.
    ///
    /// @param x left edge
    /// @param kind `above`, `hers`, `below` or `free`
    public record Seat(int x, String kind) {}

    /// How often it ends at each rank in a hundred such seasons, beside the chance of the list.
    public List<Ending> endings() {
        List<Ending> endings = new ArrayList<>();
        for (int rank = 0; rank < season.programs().size(); rank++) {
            endings.add(
                    new Ending(
                            Integer.toString(rank + 1),
                            season.programs().get(rank).name(),
                            Integer.toString(tally.atRank().get(rank)),
                            Words.between100(report.entries().get(rank).ends())));
        }
        endings.add(
                new Ending(
                        "",
                        "No position in the Match",
                        Integer.toString(tally.nowhere()),
                        unmatched()));
        return endings;
    }

    private String unmatched() {
        long low = Math.round(100 * (1 - report.match().high()));
        long high = Math.round(100 * (1 - report.match().low()));
        return low == high ? "about " + low : low + " to " + high;
    }

    /// A way to end.
    ///
    /// @param rank the rank; empty for none
    /// @param name the program
    /// @param counted in how many of the seasons
    /// @param chance what we think, of 100
    public record Ending(String rank, String name, String counted, String chance) {}
}
