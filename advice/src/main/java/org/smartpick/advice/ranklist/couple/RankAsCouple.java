package org.smartpick.advice.ranklist.couple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.ranklist.RankFigures;
import org.smartpick.advice.ranklist.RankListEvaluation;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.couple.CoupleSide.SideProgram;
import org.smartpick.advice.ranklist.couple.JointReport.Nearness;
import org.smartpick.domain.Season;
import org.smartpick.domain.chance.Basis;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.JointList;
import org.smartpick.match.ranklist.JointOutcome;
import org.smartpick.match.ranklist.Pair;
import org.smartpick.match.ranklist.ReachScenarios;
import org.smartpick.match.ranklist.ReachTable;
import org.smartpick.stats.Quantiles;
import org.smartpick.stats.RandomStream;

/// Use case: in what order should the two of us rank pairs?
///
/// Both members bring a list in the order of their own wishes. A wish is worth 100 points at the
/// first place, falling in even steps to the last; a pair is worth the two weighed, and more when
/// the two programs are near each other. Pairs with both come first; those with one of the two
/// unmatched stand at the end.
public final class RankAsCouple {
    private static final int SEASONS = 2000;
    private static final double HUNDRED = 100;

    private final RankFigures figures;

    /// @param figures what is published about rank lists and couples
    public RankAsCouple(RankFigures figures) {
        this.figures = figures;
    }

    /// The side of an evaluated list, to be carried to the partner's machine: its first programs,
    /// as far as a side goes.
    public static CoupleSide side(RankListEvaluation evaluation) {
        List<SideProgram> programs =
                evaluation.report().entries().stream()
                        .limit(CoupleSide.MOST)
                        .map(RankListReport.RankedProgram::program)
                        .map(RankAsCouple::program)
                        .toList();
        List<ReachTable> all = evaluation.chances().draws();
        List<ReachTable> draws =
                IntStream.range(0, Math.min(CoupleSide.DRAWS, all.size()))
                        .mapToObj(i -> all.get(i * all.size() / CoupleSide.DRAWS))
                        .map(table -> first(table, programs.size()))
                        .toList();
        return new CoupleSide(evaluation.report().context().season(), programs, draws);
    }

    private static SideProgram program(Program program) {
        return new SideProgram(
                program.id(),
                program.name(),
                program.specialty().name(),
                program.identity().city() + ", " + program.state().name(),
                program.identity().place().findValue().orElse(null));
    }

    private static ReachTable first(ReachTable table, int programs) {
        double[] weights = IntStream.range(0, table.points()).mapToDouble(table::weight).toArray();
        double[][] reach =
                IntStream.range(0, programs)
                        .mapToObj(program ->
                                IntStream.range(0, table.points())
                                        .mapToDouble(point -> table.reach(program, point))
                                        .toArray())
                        .toArray(double[][]::new);
        return ReachTable.of(weights, reach);
    }

    /// Generates the joint list of two sides and says what becomes of it. The same sides and wish
    /// give the same answer.
    ///
    /// @param season the season whose fees count
    public JointReport rank(CoupleSide first, CoupleSide second, JointWish wish, Season season) {
        PairWorth worth = new PairWorth(first.programs(), second.programs(), wish);
        JointList all =
                JointList.byWorth(
                        first.programs().size(),
                        second.programs().size(),
                        worth::acceptable,
                        worth::order);
        JointList list = new JointList(all.pairs().stream().limit(JointReport.MOST_PAIRS).toList());
        List<JointOutcome> outcomes = outcomes(first, second, list);
        List<JointReport.RankedPair> pairs = new ArrayList<>();
        for (int i = 0; i < list.pairs().size(); i++) {
            int rank = i;
            Chance ends =
                    chance(
                            outcomes.stream()
                                    .mapToDouble(outcome -> outcome.atRank().get(rank))
                                    .toArray());
            pairs.add(worth.ranked(rank + 1, list.pairs().get(rank), ends));
        }
        return new JointReport(
                wish,
                pairs,
                omitted(worth, all),
                chances(outcomes, pairs),
                new JointReport.Costs(
                        used(list, true),
                        used(list, false),
                        figures.findCouple(season).orElse(null),
                        figures.findExtraRank(season).orElse(null)));
    }

    private static int used(JointList list, boolean ofFirst) {
        return (int)
                list.pairs().stream()
                        .mapToInt(pair -> ofFirst ? pair.first() : pair.second())
                        .filter(program -> program != Pair.NONE)
                        .distinct()
                        .count();
    }

    private static List<JointOutcome> outcomes(
            CoupleSide first, CoupleSide second, JointList list) {
        int draws = Math.min(first.draws().size(), second.draws().size());
        return IntStream.range(0, draws)
                .mapToObj(draw ->
                        list.evaluate(
                                ReachScenarios.draw(
                                        first.draws().get(draw),
                                        second.draws().get(draw),
                                        SEASONS,
                                        RandomStream.of(1, "couple"))))
                .toList();
    }

    private static List<JointReport.Omitted> omitted(PairWorth worth, JointList all) {
        List<JointReport.Omitted> omitted = new ArrayList<>();
        int far = worth.refused();
        if (far > 0) {
            omitted.add(
                    new JointReport.Omitted(
                            far,
                            "further apart than you want, or at places whose distance we do not know, and you"
                                    + " said that you would rather have one position than two far apart"));
        }
        int beyond = all.pairs().size() - JointReport.MOST_PAIRS;
        if (beyond > 0) {
            omitted.add(
                    new JointReport.Omitted(
                            beyond,
                            "beyond the " + JointReport.MOST_PAIRS + " pairs that the NRMP takes"));
        }
        return omitted;
    }

    private JointReport.Chances chances(
            List<JointOutcome> outcomes, List<JointReport.RankedPair> pairs) {
        int[] together =
                IntStream.range(0, pairs.size())
                        .filter(i -> pairs.get(i).nearness() == Nearness.TOGETHER)
                        .toArray();
        return new JointReport.Chances(
                chance(outcomes.stream().mapToDouble(JointOutcome::both).toArray()),
                chance(
                        outcomes.stream()
                                .mapToDouble(outcome ->
                                        IntStream.of(together)
                                                .mapToDouble(i -> outcome.atRank().get(i))
                                                .sum())
                                .toArray()),
                chance(
                        outcomes.stream()
                                .mapToDouble(o -> o.firstOnly() + o.secondOnly())
                                .toArray()),
                chance(outcomes.stream().mapToDouble(JointOutcome::neither).toArray()),
                figures.findCouples().orElse(null));
    }

    private static Chance chance(double[] byDraw) {
        double[] sorted = byDraw.clone();
        Arrays.sort(sorted);
        double low = Math.clamp(Quantiles.of(sorted, 0.1), 0, 1);
        double median = Math.clamp(Quantiles.of(sorted, 0.5), low, 1);
        return new Chance(
                low,
                median,
                Math.clamp(Quantiles.of(sorted, 0.9), median, 1),
                new Basis(
                        Basis.Strength.MODEL,
                        "counted over "
                                + SEASONS
                                + " drawn seasons in each of "
                                + byDraw.length
                                + " parameter draws; the two of you are taken as independent, and programs as"
                                + " not knowing of each other",
                        List.of()));
    }

    /// What a pair is worth and where it stands.
    private static final class PairWorth {
        private final List<SideProgram> first;
        private final List<SideProgram> second;
        private final JointWish wish;

        PairWorth(List<SideProgram> first, List<SideProgram> second, JointWish wish) {
            this.first = first;
            this.second = second;
            this.wish = wish;
        }

        private static double points(int place, int length) {
            return HUNDRED * (length - place) / length;
        }

        private double alone(int program, int length, double weight) {
            return program == Pair.NONE ? 0 : weight * points(program, length) / HUNDRED;
        }

        double worth(Pair pair) {
            double both =
                    2 * alone(pair.first(), first.size(), wish.yours())
                            + 2 * alone(pair.second(), second.size(), HUNDRED - wish.yours());
            return nearness(pair) == Nearness.TOGETHER ? both + wish.together() : both;
        }

        /// The worth, with all pairs of one behind all pairs of two.
        double order(Pair pair) {
            return pair.both() ? worth(pair) : worth(pair) - 1e6;
        }

        boolean acceptable(Pair pair) {
            return wish.apart() == JointWish.Apart.ACCEPTED
                    || nearness(pair) == Nearness.TOGETHER
                    || !pair.both();
        }

        int refused() {
            int refused = 0;
            for (int a = 0; a < first.size(); a++) {
                for (int b = 0; b < second.size(); b++) {
                    refused += acceptable(new Pair(a, b)) ? 0 : 1;
                }
            }
            return refused;
        }

        OptionalDouble miles(Pair pair) {
            if (!pair.both()) {
                return OptionalDouble.empty();
            }
            SideProgram one = first.get(pair.first());
            SideProgram other = second.get(pair.second());
            if (one.city().equals(other.city())) {
                return OptionalDouble.of(0);
            }
            return one.findPlace()
                    .flatMap(here -> other.findPlace().map(here::distanceMiles))
                    .map(OptionalDouble::of)
                    .orElseGet(OptionalDouble::empty);
        }

        Nearness nearness(Pair pair) {
            if (!pair.both()) {
                return Nearness.ALONE;
            }
            OptionalDouble miles = miles(pair);
            if (miles.isEmpty()) {
                return Nearness.UNKNOWN;
            }
            return miles.getAsDouble() <= wish.miles() ? Nearness.TOGETHER : Nearness.APART;
        }

        JointReport.RankedPair ranked(int rank, Pair pair, Chance ends) {
            OptionalDouble miles = miles(pair);
            @Nullable Double known = miles.isPresent() ? miles.getAsDouble() : null;
            return new JointReport.RankedPair(
                    rank,
                    pair.first() == Pair.NONE ? null : first.get(pair.first()),
                    pair.second() == Pair.NONE ? null : second.get(pair.second()),
                    nearness(pair),
                    known,
                    new JointReport.Standing(worth(pair), ends, why(pair)));
        }

        private String why(Pair pair) {
            String yours = "your wish " + (pair.first() + 1);
            String theirs = "your partner's wish " + (pair.second() + 1);
            return switch (nearness(pair)) {
                case TOGETHER -> yours + " and " + theirs + ", near each other";
                case APART -> yours + " and " + theirs + ", far apart";
                case UNKNOWN ->
                        yours
                                + " and "
                                + theirs
                                + "; we do not know how far apart, so nothing is added";
                case ALONE ->
                        (pair.first() == Pair.NONE
                                        ? theirs + " and no position for you"
                                        : yours + " and no position for your partner")
                                + ": it counts only when no pair above could be had";
            };
        }
    }
}
