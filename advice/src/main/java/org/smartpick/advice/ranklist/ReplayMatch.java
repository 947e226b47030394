package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.ReachTable;
import org.smartpick.match.ranklist.replay.Cutoffs;
import org.smartpick.match.ranklist.replay.InventedMarket;
import org.smartpick.match.ranklist.replay.Replay;
import org.smartpick.stats.RandomStream;

/// Use case: run the Match on my list. The market around her is invented and says so; the rules,
/// her order and how likely each program would take her are not.
public final class ReplayMatch {
    /// Most programs that are replayed: the first of the list.
    public static final int MOST = 20;

    private static final int FEWEST_SEATS = 2;
    private static final int MOST_SEATS = 12;
    private static final int USUAL_SEATS = 8;
    private static final int SEASONS = 100;

    /// A replay of one invented season.
    ///
    /// @param market the market
    /// @param replay what happened
    /// @param programs the programs of the list that are in it, best first
    /// @param known programs whose number of positions is published
    public record Season(InventedMarket market, Replay replay, List<Program> programs, int known) {
        /// Copies the programs.
        public Season {
            programs = List.copyOf(programs);
        }

        /// The rank at which she ends, from 1; empty for none.
        public OptionalInt endedAt() {
            return replay.herEnd() == Replay.NOWHERE
                    ? OptionalInt.empty()
                    : OptionalInt.of(replay.herEnd() + 1);
        }
    }

    /// How often she ends at each rank over many invented seasons.
    ///
    /// @param seasons how many
    /// @param atRank seasons that ended at each rank
    /// @param nowhere seasons that ended without a position
    public record Tally(int seasons, List<Integer> atRank, int nowhere) {
        /// Copies the counts.
        public Tally {
            atRank = List.copyOf(atRank);
        }
    }

    /// Plays one season. The same list and seed give the same season.
    public Season play(RankListEvaluation evaluation, long seed) {
        return new Stage(evaluation).season(seed);
    }

    /// Plays a hundred seasons, beginning with this seed.
    public Tally tally(RankListEvaluation evaluation, long seed) {
        Stage stage = new Stage(evaluation);
        int[] ends = new int[stage.programs.size()];
        int nowhere = 0;
        for (int i = 0; i < SEASONS; i++) {
            int end = stage.season(seed + i).replay().herEnd();
            if (end == Replay.NOWHERE) {
                nowhere++;
            } else {
                ends[end]++;
            }
        }
        return new Tally(SEASONS, Arrays.stream(ends).boxed().toList(), nowhere);
    }

    /// What all seasons of one list share.
    private static final class Stage {
        private final List<Program> programs;
        private final List<Integer> seats = new ArrayList<>();
        private final ReachTable table;
        private final Cutoffs cutoffs;
        private final int known;

        Stage(RankListEvaluation evaluation) {
            programs =
                    evaluation.report().entries().stream()
                            .limit(MOST)
                            .map(RankListReport.RankedProgram::program)
                            .toList();
            int counted = 0;
            for (Program program : programs) {
                OptionalInt positions = positions(program);
                counted += positions.isPresent() ? 1 : 0;
                seats.add(Math.clamp(positions.orElse(USUAL_SEATS), FEWEST_SEATS, MOST_SEATS));
            }
            known = counted;
            table = evaluation.chances().mean();
            cutoffs = Cutoffs.of(seats, 1);
        }

        private static OptionalInt positions(Program program) {
            return program.fact(FactKey.QUOTA)
                    .findValue()
                    .or(() -> program.fact(FactKey.FIRST_YEAR_POSITIONS).findValue())
                    .map(OptionalInt::of)
                    .orElseGet(OptionalInt::empty);
        }

        Season season(long seed) {
            RandomStream luck = RandomStream.of(seed, "her luck");
            int point = point(luck.uniform());
            double[] reach =
                    IntStream.range(0, programs.size())
                            .mapToDouble(program -> table.reach(program, point))
                            .toArray();
            InventedMarket market = InventedMarket.draw(seats, cutoffs.hers(reach, luck), seed);
            return new Season(market, Replay.run(market), programs, known);
        }

        private int point(double uniform) {
            double sum = 0;
            for (int point = 0; point < table.points() - 1; point++) {
                sum += table.weight(point);
                if (uniform < sum) {
                    return point;
                }
            }
            return table.points() - 1;
        }
    }
}
