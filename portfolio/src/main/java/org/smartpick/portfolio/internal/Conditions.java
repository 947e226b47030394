package org.smartpick.portfolio.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.smartpick.portfolio.Constraint;

/// Her conditions on the whole list, laid out by candidate. Each condition is a sum over the chosen
/// candidates with an upper limit, a lower limit or a charge once the sum is not 0.
public final class Conditions {

    private static final double ROUNDING = 1e-9;

    private final double[] most;
    private final double[] least;
    private final int[] chargeUsd;
    private final double[] price;
    private final int[][] of;
    private final double[][] load;

    Conditions(List<Constraint> constraints, int candidates) {
        int count = constraints.size();
        most = new double[count];
        least = new double[count];
        chargeUsd = new int[count];
        price = new double[count];
        Arrays.fill(most, Double.POSITIVE_INFINITY);
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            lists.add(new ArrayList<>());
        }
        List<List<Double>> loads = new ArrayList<>();
        for (int i = 0; i < candidates; i++) {
            loads.add(new ArrayList<>());
        }
        for (int c = 0; c < count; c++) {
            readLimits(constraints.get(c), c);
            for (int i = 0; i < candidates; i++) {
                double share = share(constraints.get(c), i);
                if (share > 0) {
                    lists.get(i).add(c);
                    loads.get(i).add(share);
                }
            }
        }
        of =
                lists.stream()
                        .map(l -> l.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new);
        load =
                loads.stream()
                        .map(l -> l.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new);
    }

    private Conditions(Conditions other, IntPredicate kept) {
        most = other.most.clone();
        least = other.least.clone();
        chargeUsd = other.chargeUsd;
        price = other.price;
        of = other.of;
        load = other.load;
        for (int c = 0; c < most.length; c++) {
            if (!kept.test(c)) {
                most[c] = Double.POSITIVE_INFINITY;
                least[c] = 0;
            }
        }
    }

    /// The same without the limits of some conditions; charges stay.
    public Conditions keeping(IntPredicate kept) {
        return new Conditions(this, kept);
    }

    private void readLimits(Constraint constraint, int c) {
        switch (constraint) {
            case Constraint.AtMost atMost -> most[c] = atMost.most();
            case Constraint.AtLeast atLeast -> least[c] = atLeast.least();
            case Constraint.LoadAtMost loads -> most[c] = loads.most() + ROUNDING;
            case Constraint.Opening opening -> {
                chargeUsd[c] = opening.costUsd();
                price[c] = opening.price();
            }
        }
    }

    private static double share(Constraint constraint, int candidate) {
        return switch (constraint) {
            case Constraint.AtMost atMost -> atMost.members().contains(candidate) ? 1 : 0;
            case Constraint.AtLeast atLeast -> atLeast.members().contains(candidate) ? 1 : 0;
            case Constraint.Opening opening -> opening.members().contains(candidate) ? 1 : 0;
            case Constraint.LoadAtMost loads ->
                    candidate < loads.loads().size() ? loads.loads().get(candidate) : 0;
        };
    }

    /// Number of conditions.
    public int count() {
        return most.length;
    }

    /// The conditions that a candidate counts in, as indexes. Not to be changed.
    public int[] of(int candidate) {
        return of[candidate];
    }

    /// What a candidate adds to each of its conditions, in the order of [#of]. Not to be changed.
    public double[] load(int candidate) {
        return load[candidate];
    }

    /// Upper limit of a condition's sum; infinite for none.
    public double most(int condition) {
        return most[condition];
    }

    /// Lower limit of a condition's sum; 0 for none.
    public double least(int condition) {
        return least[condition];
    }

    /// Dollars charged once a condition's sum is not 0.
    public int chargeUsd(int condition) {
        return chargeUsd[condition];
    }

    /// Worth charged once a condition's sum is not 0.
    public double price(int condition) {
        return price[condition];
    }
}
