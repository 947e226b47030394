package org.smartpick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final int MANY = 4_000;

    private static <T> List<T> values(Generator<T> generator, int size) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> generator.next(new Draw(new SplittableRandom(i * 7919L), size)))
                .toList();
    }

    private static <T> Set<T> kinds(Generator<T> generator, int size) {
        return new HashSet<>(values(generator, size));
    }

    @Test
    void intsReachBothEndsAndNothingBeyond() {
        assertThat(kinds(Generator.ints(-3, 4), 100))
                .containsExactlyInAnyOrder(-3, -2, -1, 0, 1, 2, 3, 4);
    }

    @Test
    void smallSizesStayNearZeroOrTheNearestEnd() {
        assertThat(values(Generator.ints(-1_000, 1_000), 1)).allMatch(n -> n >= -10 && n <= 10);
        assertThat(values(Generator.ints(200, 300), 1)).allMatch(n -> n == 200 || n == 201);
        assertThat(values(Generator.ints(-300, -200), 1)).allMatch(n -> n == -200 || n == -201);
    }

    @Test
    void longsReachFarEnds() {
        long high = Long.MAX_VALUE - 1;
        assertThat(kinds(Generator.longs(0, high), 100)).contains(0L, high).allMatch(n -> n >= 0);
        assertThatThrownBy(() -> Generator.longs(Long.MIN_VALUE, Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesEmptyRanges() {
        assertThatThrownBy(() -> Generator.ints(2, 1))
                .hasMessageContaining("range 2 to 1 is empty");
        assertThatThrownBy(() -> Generator.doubles(Double.NaN, 1))
                .hasMessageContaining("empty or endless");
        assertThatThrownBy(() -> Generator.doubles(0, Double.POSITIVE_INFINITY))
                .hasMessageContaining("empty or endless");
        assertThatThrownBy(() -> Generator.choices(List.of())).hasMessage("nothing to choose from");
        assertThatThrownBy(() -> Generator.lists(Generator.booleans(), -1, 2))
                .hasMessageContaining("least is -1");
    }

    @Test
    void doublesFillTheirRange() {
        List<Double> values = values(Generator.doubles(-0.5, 2.0), 100);
        assertThat(values).contains(-0.5, 2.0).allMatch(x -> x >= -0.5 && x <= 2.0);
        double mean = values.stream().mapToDouble(x -> x).average().orElseThrow();
        assertThat(mean).isBetween(0.70, 0.80);
        assertThat(values(Generator.doubles(-0.5, 2.0), 10)).allMatch(x -> x >= -0.05 && x <= 0.2);
    }

    @Test
    void choicesTakeTheFirstOnesWhenSmall() {
        Generator<DayOfWeek> days = Generator.constants(DayOfWeek.class);
        assertThat(kinds(days, 100)).hasSize(7);
        assertThat(kinds(days, 1)).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void oneOfUsesEveryGenerator() {
        Generator<Integer> either =
                Generator.oneOf(List.of(Generator.always(1), Generator.always(2)));
        assertThat(kinds(either, 100)).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void listsKeepTheirLengths() {
        Generator<List<Boolean>> lists = Generator.lists(Generator.booleans(), 2, 5);
        assertThat(values(lists, 100).stream().map(List::size).distinct())
                .containsExactlyInAnyOrder(2, 3, 4, 5);
        assertThat(values(lists, 1)).allMatch(list -> list.size() <= 3);
    }

    @Test
    void ordersAreAllReached() {
        assertThat(kinds(Generator.orders(List.of(1, 2, 3)), 100))
                .hasSize(6)
                .allMatch(o -> Set.copyOf(o).size() == 3);
    }

    @Test
    void subsetsKeepTheOrder() {
        assertThat(kinds(Generator.subsets(List.of(1, 2, 3)), 100))
                .hasSize(8)
                .contains(List.of(), List.of(1, 3))
                .allMatch(s -> s.stream().sorted().toList().equals(s));
    }

    @Test
    void textsUseTheirAlphabet() {
        assertThat(kinds(Generator.texts("ä😀", 1, 2), 100))
                .containsExactlyInAnyOrder("ä", "😀", "ää", "ä😀", "😀ä", "😀😀");
    }

    @Test
    void zipMapAndFlatMapCombine() {
        Generator<Integer> digit = Generator.ints(0, 9);
        assertThat(values(Generator.zip(digit, digit, (a, b) -> 10 * a + b), 100))
                .contains(0, 99)
                .allMatch(n -> n < 100);
        Generator<List<Integer>> run = digit.flatMap(n -> Generator.lists(digit, n, n));
        assertThat(values(run.map(List::size), 100)).contains(0, 9);
    }

    @Test
    void optionalIsEmptyAQuarterOfTheTime() {
        long empty =
                values(Generator.always(1).optional(), 100).stream()
                        .filter(o -> o.isEmpty())
                        .count();
        assertThat(empty).isBetween(MANY / 5L, MANY * 3L / 10);
    }

    @Test
    void filterKeepsWhatPleasesAndGivesUpAloud() {
        assertThat(values(Generator.ints(0, 9).filter(n -> n % 2 == 0), 100))
                .allMatch(n -> n % 2 == 0);
        Draw draw = new Draw(new SplittableRandom(1), 4);
        assertThatThrownBy(() -> Generator.ints(0, 9).filter(n -> n > 9).next(draw))
                .hasMessage("no value passed the filter in 1000 tries at size 4");
    }

    @Test
    void refusesSizesOutOfRange() {
        assertThatThrownBy(() -> new Draw(new SplittableRandom(1), 0))
                .hasMessageContaining("size is 0");
        Draw draw = new Draw(new SplittableRandom(1), 50);
        assertThat(draw.share(0)).isZero();
        assertThat(draw.share(1)).isEqualTo(1);
        assertThat(draw.share(100)).isEqualTo(50);
        assertThatThrownBy(() -> draw.share(-1)).hasMessageContaining("width is -1");
    }
}
