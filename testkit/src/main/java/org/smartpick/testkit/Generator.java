package org.smartpick.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// A recipe for random values of one kind. The same [Draw] always gives the same value.
///
/// Generators of numbers and lists stay near their simplest value when the size is small; that is
/// how a failing case is made smaller.
///
/// @param <T> the kind of value
@FunctionalInterface
public interface Generator<T> {

    /// How often [#filter] tries before it gives up.
    int FILTER_TRIES = 1_000;

    /// Makes one value.
    ///
    /// @param draw the random stream and the size to use
    /// @return a value; never null
    T next(Draw draw);

    /// Always the same value.
    static <T> Generator<T> always(T value) {
        return _ -> value;
    }

    /// Whole numbers from `low` to `high`, both included. Small sizes stay near zero where the
    /// range holds zero, otherwise near the end that is closest to zero. The ends come up more
    /// often than chance would have it, because errors live there.
    static Generator<Integer> ints(int low, int high) {
        return longs(low, high).map(Math::toIntExact);
    }

    /// Whole numbers from `low` to `high`, both included; see [#ints(int, int)]. The range may be
    /// at most `Long.MAX_VALUE - 1` wide.
    static Generator<Long> longs(long low, long high) {
        if (low > high) {
            throw new IllegalArgumentException("range " + low + " to " + high + " is empty");
        }
        Math.addExact(Math.subtractExact(high, low), 1);
        long origin = Math.clamp(0L, low, high);
        return draw -> {
            long from = origin - draw.share(origin - low);
            long to = origin + draw.share(high - origin);
            return switch (draw.random().nextInt(12)) {
                case 0 -> from;
                case 1 -> to;
                default -> draw.random().nextLong(from, to + 1);
            };
        };
    }

    /// Finite numbers from `low` to `high`, both included; see [#ints(int, int)].
    static Generator<Double> doubles(double low, double high) {
        if (!(low <= high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException(
                    "range " + low + " to " + high + " is empty or endless");
        }
        double origin = Math.clamp(0.0, low, high);
        return draw -> {
            double scale = (double) draw.size() / Draw.MAX_SIZE;
            double from = origin - (origin - low) * scale;
            double to = origin + (high - origin) * scale;
            return switch (draw.random().nextInt(12)) {
                case 0 -> from;
                case 1 -> to;
                default -> Math.clamp(from + (to - from) * draw.random().nextDouble(), low, high);
            };
        };
    }

    /// True or false, equally often.
    static Generator<Boolean> booleans() {
        return draw -> draw.random().nextBoolean();
    }

    /// One of the given values, equally often. List the simplest first: small sizes choose among
    /// the first ones.
    static <T> Generator<T> choices(List<? extends T> values) {
        List<T> copy = List.copyOf(values);
        if (copy.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        return draw -> copy.get(draw.random().nextInt((int) draw.share(copy.size())));
    }

    /// One of the constants of an enum, equally often.
    static <E extends Enum<E>> Generator<E> constants(Class<E> type) {
        return choices(Arrays.asList(type.getEnumConstants()));
    }

    /// A value of one of the given generators, equally often.
    static <T> Generator<T> oneOf(List<Generator<? extends T>> generators) {
        Generator<Generator<? extends T>> chosen = choices(generators);
        return draw -> chosen.next(draw).next(draw);
    }

    /// Lists of `least` to `most` elements; may hold equal elements. Small sizes give short lists.
    static <T> Generator<List<T>> lists(Generator<T> element, int least, int most) {
        if (least < 0) {
            throw new IllegalArgumentException("least is " + least + ", must not be negative");
        }
        Generator<Integer> length = ints(least, most);
        return draw -> {
            int n = length.next(draw);
            List<T> list = new ArrayList<>(n);
            for (int i = 0; i < n; i++) {
                list.add(element.next(draw));
            }
            return List.copyOf(list);
        };
    }

    /// Orderings of the given values, equally often.
    static <T> Generator<List<T>> orders(List<T> values) {
        List<T> copy = List.copyOf(values);
        return draw -> {
            List<T> order = new ArrayList<>(copy);
            for (int i = order.size() - 1; i > 0; i--) {
                Collections.swap(order, i, draw.random().nextInt(i + 1));
            }
            return List.copyOf(order);
        };
    }

    /// Selections from the given values, each kept with probability one half, in their order.
    static <T> Generator<List<T>> subsets(List<T> values) {
        List<T> copy = List.copyOf(values);
        return draw -> copy.stream().filter(_ -> draw.random().nextBoolean()).toList();
    }

    /// Texts of `least` to `most` characters out of `alphabet`.
    static Generator<String> texts(String alphabet, int least, int most) {
        List<Integer> symbols = alphabet.codePoints().boxed().toList();
        return lists(choices(symbols), least, most)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    /// Two values put together, each from its own generator.
    static <A, B, T> Generator<T> zip(
            Generator<A> a, Generator<B> b, BiFunction<A, B, T> together) {
        return draw -> together.apply(a.next(draw), b.next(draw));
    }

    /// The value changed by a function.
    default <U> Generator<U> map(Function<? super T, ? extends U> change) {
        return draw -> change.apply(next(draw));
    }

    /// A value whose recipe depends on this one.
    default <U> Generator<U> flatMap(Function<? super T, Generator<U>> recipe) {
        return draw -> recipe.apply(next(draw)).next(draw);
    }

    /// Nothing in one case of four, otherwise a value.
    default Generator<Optional<T>> optional() {
        return draw -> draw.random().nextInt(4) == 0 ? Optional.empty() : Optional.of(next(draw));
    }

    /// Only values that please. Tries [#FILTER_TRIES] times, then throws: prefer a generator that
    /// makes the right values at once.
    default Generator<T> filter(Predicate<? super T> pleases) {
        return draw -> {
            for (int i = 0; i < FILTER_TRIES; i++) {
                T value = next(draw);
                if (pleases.test(value)) {
                    return value;
                }
            }
            throw new IllegalStateException(
                    "no value passed the filter in "
                            + FILTER_TRIES
                            + " tries at size "
                            + draw.size());
        };
    }
}
