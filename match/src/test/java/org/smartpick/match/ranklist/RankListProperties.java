package org.smartpick.match.ranklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.smartpick.stats.RandomStream;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

/// The laws of a rank list, against every order of small ones.
class RankListProperties {
    private static final Offset<Double> TINY = within(1e-12);
    private static final Generator<World> SMALL = draw -> World.drawn(draw.random(), 5);
    private static final Generator<World> USUAL = draw -> World.drawn(draw.random(), 20);

    /// One person's chances and what each program is worth to her.
    private record World(ReachTable table, double[] worth) {
        static World drawn(RandomGenerator random, int most) {
            int programs = 1 + random.nextInt(most);
            double[] weights = random.doubles(1 + random.nextInt(4), 0.1, 1).toArray();
            double all = DoubleStream.of(weights).sum();
            double[][] reach = new double[programs][];
            for (int i = 0; i < programs; i++) {
                reach[i] = random.doubles(weights.length).toArray();
            }
            return new World(
                    ReachTable.of(DoubleStream.of(weights).map(w -> w / all).toArray(), reach),
                    random.doubles(programs, 0, 100).toArray());
        }

        double expected(int[] order) {
            double[] inOrder = IntStream.of(order).mapToDouble(i -> worth[i]).toArray();
            return SingleList.evaluate(table, order).expected(inOrder);
        }

        @Override
        public String toString() {
            return table.programs() + " programs worth " + Arrays.toString(worth);
        }
    }

    private static List<int[]> orders(int programs) {
        List<int[]> orders = new ArrayList<>(List.of(new int[0]));
        for (int place = 0; place < programs; place++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] order : orders) {
                for (int i = 0; i < programs; i++) {
                    int next = i;
                    if (IntStream.of(order).noneMatch(p -> p == next)) {
                        longer.add(
                                IntStream.concat(IntStream.of(order), IntStream.of(i)).toArray());
                    }
                }
            }
            orders = longer;
        }
        return orders;
    }

    @Test
    void addsUpToOne() {
        Property.forAll(USUAL)
                .holds(world -> {
                    ListOutcome outcome =
                            SingleList.evaluate(world.table(), SingleList.byWorth(world.worth()));
                    assertThat(outcome.within(world.table().programs()) + outcome.unmatched())
                            .isCloseTo(1, TINY);
                });
    }

    @Test
    void isNeverBeatenByAnotherOrder() {
        Property.forAll(SMALL)
                .holds(world -> {
                    double best = world.expected(SingleList.byWorth(world.worth()));
                    orders(world.table().programs())
                            .forEach(order ->
                                    assertThat(world.expected(order))
                                            .isLessThanOrEqualTo(best + 1e-9));
                });
    }

    @Test
    void keepsTheChanceToMatchInEveryOrder() {
        Property.forAll(SMALL)
                .holds(world -> {
                    List<int[]> orders = orders(world.table().programs());
                    double first =
                            SingleList.evaluate(world.table(), orders.getFirst()).unmatched();
                    orders.forEach(order ->
                            assertThat(SingleList.evaluate(world.table(), order).unmatched())
                                    .isCloseTo(first, TINY));
                });
    }

    @Test
    void neverGainsByTruncation() {
        Property.forAll(USUAL)
                .holds(world -> {
                    int[] order = SingleList.byWorth(world.worth());
                    for (int length = 0; length < order.length; length++) {
                        int[] shorter = Arrays.copyOf(order, length);
                        assertThat(world.expected(shorter))
                                .isLessThanOrEqualTo(world.expected(order) + 1e-9);
                        assertThat(SingleList.evaluate(world.table(), shorter).unmatched())
                                .isGreaterThanOrEqualTo(
                                        SingleList.evaluate(world.table(), order).unmatched()
                                                - 1e-12);
                    }
                });
    }

    /// Among the first k wishes she ends at least as often in her own order as in any other, for
    /// every k: no worth is needed to say so.
    @Test
    void endsAmongTheFirstWishesMostOftenInItsOwnOrder() {
        Property.forAll(SMALL)
                .holds(world -> {
                    int[] wishes = SingleList.byWorth(world.worth());
                    ListOutcome own = SingleList.evaluate(world.table(), wishes);
                    for (int[] order : orders(wishes.length)) {
                        ListOutcome other = SingleList.evaluate(world.table(), order);
                        for (int first = 1; first <= wishes.length; first++) {
                            assertThat(among(wishes, first, order, other))
                                    .isLessThanOrEqualTo(own.within(first) + 1e-12);
                        }
                    }
                });
    }

    private static double among(int[] wishes, int first, int[] order, ListOutcome outcome) {
        return IntStream.range(0, order.length)
                .filter(rank ->
                        IntStream.of(wishes).limit(first).anyMatch(wish -> wish == order[rank]))
                .mapToDouble(rank -> outcome.atRank().get(rank))
                .sum();
    }

    @Test
    void equalsTheShareOfDrawnSeasons() {
        Property.forAll(USUAL)
                .withCount(20)
                .holds(world -> {
                    int[] order = SingleList.byWorth(world.worth());
                    ListOutcome exact = SingleList.evaluate(world.table(), order);
                    ReachScenarios drawn =
                            ReachScenarios.draw(
                                    world.table(),
                                    ReachTable.independent(),
                                    20_000,
                                    RandomStream.of(7, "seasons"));
                    JointOutcome counted =
                            new JointList(
                                            IntStream.of(order)
                                                    .mapToObj(i -> new Pair(i, Pair.NONE))
                                                    .toList())
                                    .evaluate(drawn);
                    assertThat(counted.neither()).isCloseTo(exact.unmatched(), within(0.018));
                    for (int rank = 0; rank < order.length; rank++) {
                        assertThat(counted.atRank().get(rank))
                                .isCloseTo(exact.atRank().get(rank), within(0.018));
                    }
                });
    }

    @Test
    void ordersJointListsBest() {
        Generator<Long> seeds = draw -> draw.random().nextLong();
        Property.forAll(seeds)
                .withCount(60)
                .holds(seed -> {
                    RandomStream stream = RandomStream.of(seed, "couple");
                    ReachTable one = ReachTable.independent(stream.uniform(), stream.uniform());
                    ReachTable other = ReachTable.independent(stream.uniform());
                    double[] worth = {
                        stream.uniform(),
                        stream.uniform(),
                        stream.uniform(),
                        stream.uniform(),
                        stream.uniform()
                    };
                    JointList best = JointList.byWorth(2, 1, _ -> true, pair -> worth[index(pair)]);
                    ReachScenarios seasons = ReachScenarios.draw(one, other, 300, stream);
                    double value = value(best, seasons, worth);
                    for (int[] order : orders(best.pairs().size())) {
                        JointList list =
                                new JointList(
                                        IntStream.of(order).mapToObj(best.pairs()::get).toList());
                        assertThat(value(list, seasons, worth)).isLessThanOrEqualTo(value + 1e-9);
                    }
                });
    }

    private static int index(Pair pair) {
        return pair.second() == Pair.NONE
                ? 2 + pair.first()
                : Math.max(-1, pair.first()) + (pair.first() == Pair.NONE ? 5 : 0);
    }

    private static double value(JointList list, ReachScenarios seasons, double[] worth) {
        JointOutcome outcome = list.evaluate(seasons);
        assertThat(outcome.both() + outcome.firstOnly() + outcome.secondOnly() + outcome.neither())
                .isCloseTo(1, within(1e-9));
        return outcome.expected(list.pairs().stream().map(pair -> worth[index(pair)]).toList());
    }
}
