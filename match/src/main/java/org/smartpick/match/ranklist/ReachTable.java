package org.smartpick.match.ranklist;

import java.util.Arrays;

/// How likely each program would take one applicant in the end, at each of a few points of what no
/// form shows of her. At one point the programs decide independently of each other; that they all
/// see the same person is carried by the points.
///
/// "Would take her" means that she stands above the last one whom the program takes. In a market as
/// large as the national one a single list moves no such line, so the chances do not depend on her
/// order (Azevedo and Leshno, A supply and demand framework for two-sided matching markets, Journal
/// of Political Economy 124, 2016).
public final class ReachTable {
    private static final double ROUNDING = 1e-9;

    private final double[] weights;
    private final double[][] reach;

    private ReachTable(double[] weights, double[][] reach) {
        this.weights = weights;
        this.reach = reach;
    }

    /// The table of these chances.
    ///
    /// @param weights weights of the points, together 1
    /// @param reach chance at `[program][point]`, 0 to 1
    public static ReachTable of(double[] weights, double[][] reach) {
        double sum = Arrays.stream(weights).sum();
        if (Math.abs(sum - 1) > ROUNDING || Arrays.stream(weights).anyMatch(w -> !(w >= 0))) {
            throw new IllegalArgumentException("weights of the points add up to " + sum);
        }
        double[][] copy = new double[reach.length][];
        for (int program = 0; program < reach.length; program++) {
            copy[program] = reach[program].clone();
            if (copy[program].length != weights.length
                    || Arrays.stream(copy[program]).anyMatch(r -> !(r >= 0 && r <= 1))) {
                throw new IllegalArgumentException(
                        "chances of program " + program + " are " + Arrays.toString(copy[program]));
            }
        }
        return new ReachTable(weights.clone(), copy);
    }

    /// Programs that decide independently of each other.
    ///
    /// @param reach chance of each program, 0 to 1
    public static ReachTable independent(double... reach) {
        double[][] table = new double[reach.length][];
        for (int program = 0; program < reach.length; program++) {
            table[program] = new double[] {reach[program]};
        }
        return of(new double[] {1}, table);
    }

    /// Number of programs.
    public int programs() {
        return reach.length;
    }

    /// Number of points.
    public int points() {
        return weights.length;
    }

    /// Weight of a point.
    public double weight(int point) {
        return weights[point];
    }

    /// Chance that a program would take her, at a point.
    public double reach(int program, int point) {
        return reach[program][point];
    }

    /// Chance that a program would take her, over all points.
    public double reach(int program) {
        double sum = 0;
        for (int point = 0; point < weights.length; point++) {
            sum += weights[point] * reach[program][point];
        }
        return sum;
    }

    /// The point that a number from 0 to 1 falls on, when the points divide the unit interval by
    /// their weights.
    int point(double uniform) {
        double sum = 0;
        for (int point = 0; point < weights.length - 1; point++) {
            sum += weights[point];
            if (uniform < sum) {
                return point;
            }
        }
        return weights.length - 1;
    }
}
