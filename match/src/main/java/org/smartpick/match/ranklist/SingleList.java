package org.smartpick.match.ranklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// The rank list of one applicant.
///
/// She matches at the first entry that would take her. So the best order is the order of her own
/// wishes, every position included that she would rather have than none (Dubins and Freedman 1981;
/// Roth 1982): moving a program up because it is likely only puts it in the way of those she would
/// rather have, and leaving one out only adds a way to end without a position.
public final class SingleList {
    private SingleList() {}

    /// Where a list ends.
    ///
    /// @param order programs of the table, best first, none twice
    public static ListOutcome evaluate(ReachTable table, int[] order) {
        if (IntStream.of(order).distinct().count() != order.length) {
            throw new IllegalArgumentException("a program stands on the list twice");
        }
        double[] atRank = new double[order.length];
        double unmatched = 0;
        for (int point = 0; point < table.points(); point++) {
            double open = table.weight(point);
            for (int rank = 0; rank < order.length; rank++) {
                double reach = table.reach(order[rank], point);
                atRank[rank] += open * reach;
                open *= 1 - reach;
            }
            unmatched += open;
        }
        List<Double> chances = new ArrayList<>(order.length);
        for (double chance : atRank) {
            chances.add(chance);
        }
        return new ListOutcome(chances, unmatched);
    }

    /// The order of her wishes: the programs by what they are worth to her, equal ones by number.
    ///
    /// @param worth worth of each program, in any unit
    public static int[] byWorth(double[] worth) {
        return sorted(worth.length, program -> worth[program]);
    }

    /// The order of what is likely, which is no good order of a rank list: it is here to be
    /// compared with.
    public static int[] byReach(ReachTable table) {
        return sorted(table.programs(), table::reach);
    }

    private static int[] sorted(int programs, ToDoubleFunction<Integer> key) {
        return IntStream.range(0, programs)
                .boxed()
                .sorted(Comparator.comparingDouble(key).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
