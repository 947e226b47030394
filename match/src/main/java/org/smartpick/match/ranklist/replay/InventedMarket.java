package org.smartpick.match.ranklist.replay;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.stats.RandomStream;

/// A market around one rank list: the programs of the list with their positions, and other
/// applicants who are drawn from a seed. Everybody ranks; programs order whoever ranks them by a
/// score. The applicant of the list is number [#HERSELF].
///
/// @param seats positions of each program
/// @param lists programs that each applicant ranks, best first; hers first of all
/// @param scores score of each applicant at each program, `[applicant][program]`, higher is better
/// @param seed the seed it was drawn from
public record InventedMarket(
        List<Integer> seats, List<int[]> lists, List<double[]> scores, long seed) {
    /// Number of the applicant whose list is replayed.
    public static final int HERSELF = 0;

    private static final double CROWDING = 1.6;
    private static final int SHORTEST = 3;
    private static final int LENGTHS = 5;
    private static final double OWN_TASTE = 1;
    private static final double OWN_EYE = 0.8;

    /// Copies the collections.
    public InventedMarket {
        seats = List.copyOf(seats);
        lists = List.copyOf(lists);
        scores = List.copyOf(scores);
        if (lists.size() != scores.size() || lists.isEmpty()) {
            throw new IllegalArgumentException(
                    lists.size() + " lists and " + scores.size() + " rows of scores");
        }
    }

    /// Draws the others: 1.6 applicants a position, each ranking three to seven of these programs
    /// (fewer where there are fewer) by a taste that is half common and half own; programs score
    /// them by a strength that all see and an eye of their own.
    ///
    /// @param seats positions of each program of her list
    /// @param hers her own scores at the programs; she ranks all of them, in the order of the list
    public static InventedMarket draw(List<Integer> seats, double[] hers, long seed) {
        int programs = seats.size();
        RandomStream stream = RandomStream.of(seed, "market");
        double[] common = stream.normals(programs);
        int others = others(seats);
        List<int[]> lists = new java.util.ArrayList<>();
        List<double[]> scores = new java.util.ArrayList<>();
        lists.add(IntStream.range(0, programs).toArray());
        scores.add(hers.clone());
        for (int i = 0; i < others; i++) {
            double strength = stream.normal();
            double[] taste = new double[programs];
            double[] score = new double[programs];
            for (int program = 0; program < programs; program++) {
                taste[program] = common[program] + OWN_TASTE * stream.normal();
                score[program] = strength + OWN_EYE * stream.normal();
            }
            int length = Math.min(programs, SHORTEST + stream.below(LENGTHS));
            lists.add(favorites(taste, length));
            scores.add(score);
        }
        return new InventedMarket(seats, lists, scores, seed);
    }

    private static int others(List<Integer> seats) {
        int all = seats.stream().mapToInt(Integer::intValue).sum();
        return (int) Math.ceil(CROWDING * all) + 1;
    }

    private static int[] favorites(double[] taste, int length) {
        return IntStream.range(0, taste.length)
                .boxed()
                .sorted(Comparator.comparingDouble(program -> -taste[program]))
                .limit(length)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The same market, in which she ranks her programs in another order.
    ///
    /// @param order programs of her list, best first
    public InventedMarket withHerOrder(int[] order) {
        List<int[]> changed = new java.util.ArrayList<>(lists);
        changed.set(HERSELF, order.clone());
        return new InventedMarket(seats, changed, scores, seed);
    }

    /// Number of other applicants.
    public int others() {
        return lists.size() - 1;
    }

    /// Number of programs.
    public int programs() {
        return seats.size();
    }

    /// The place of each applicant in a program's order among all who rank it, from 0; -1 for those
    /// who do not. Equal scores go by number.
    public int[] places(int program) {
        int[] places = new int[lists.size()];
        Arrays.fill(places, -1);
        int[] ranked =
                IntStream.range(0, lists.size())
                        .filter(i -> Arrays.stream(lists.get(i)).anyMatch(p -> p == program))
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingDouble(i -> -scores.get(i)[program])
                                        .thenComparing(Comparator.naturalOrder()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        for (int place = 0; place < ranked.length; place++) {
            places[ranked[place]] = place;
        }
        return places;
    }
}
