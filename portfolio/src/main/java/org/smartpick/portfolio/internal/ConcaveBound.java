package org.smartpick.portfolio.internal;

import java.util.Arrays;

/// An upper limit of the value of every portfolio within the limits; shares no code with the
/// search.
///
/// Given a node, the value is a sum over steps of worth of the chance that one of the better
/// programs takes her. With c = −ln(1 − f) and x = 1 for a chosen program, that chance is 1 −
/// exp(−sum of c x): concave in x, and defined for shares x between 0 and 1 too. So the value of a
/// portfolio is a concave function F at its 0/1 point, and for any point y no portfolio is worth
/// more than F(y) plus the best the linear function ∇F(y)·(x − y) reaches within the limits. That
/// best is limited in turn by Lagrange multipliers for money and number, so that the bound holds
/// however far the climb (conditional gradients, Frank and Wolfe 1956) has come. Cost of a step:
/// candidates × nodes.
public final class ConcaveBound {

    private static final double CERTAIN = 1e-9;
    private static final double TINY_SHARE = 1e-7;
    private static final double ROUNDING = 1e-9;

    private final Market market;
    private final LinearLimit limit;
    private final int nodes;
    private final double[] log;
    private final double[] gradient;
    private final double[] share;
    private final double[] target;
    // The value at the present shares.
    private double height;

    /// Prepares the bound of a problem.
    public ConcaveBound(Market market, Limit limit) {
        this.market = market;
        this.limit = new LinearLimit(market, limit);
        nodes = market.nodes();
        log = new double[market.reach().length];
        for (int i = 0; i < log.length; i++) {
            log[i] = -Math.log(Math.max(CERTAIN, 1 - market.reach()[i]));
        }
        gradient = new double[market.size()];
        share = new double[market.size()];
        target = new double[market.size()];
    }

    /// The bound on worth above staying unmatched.
    ///
    /// @param start a portfolio to climb from; a good one gives a close bound soon
    /// @param steps most steps of the climb
    /// @param enough relative gap to the start's value that ends the climb
    public double of(int[] start, int steps, double enough) {
        Arrays.fill(share, 0);
        for (int j : start) {
            share[j] = 1;
        }
        double best = Double.POSITIVE_INFINITY;
        double goal = 0;
        for (int step = 0; step < steps; step++) {
            climb();
            if (step == 0) {
                goal = height * (1 + enough);
            }
            double here = product(gradient, share);
            double gap = limit.reach(gradient, here, target) - here;
            best = Math.min(best, height + Math.max(0, gap));
            if (best <= goal) {
                break;
            }
            move();
        }
        double certain = market.size() == 0 ? 0 : market.worth(0) * CERTAIN;
        return best + certain + Math.abs(best) * ROUNDING;
    }

    /// Value and gradient at the present shares.
    private void climb() {
        int[] support = support();
        double[] none = none(support);
        double[] beyond = new double[nodes];
        double total = 0;
        int end = market.size();
        double endWorth = 0;
        for (int s = support.length; s >= 0; s--) {
            int from = s == 0 ? 0 : support[s - 1];
            for (int j = from; j < end; j++) {
                gradient[j] = slope(j, none, s * nodes, beyond, market.worth(j) - endWorth);
            }
            if (from < market.size()) {
                double step = market.worth(from) - endWorth;
                for (int k = 0; k < nodes; k++) {
                    total += market.weights()[k] * step * (1 - none[s * nodes + k]);
                    beyond[k] += step * none[s * nodes + k];
                }
                endWorth = market.worth(from);
            }
            end = from;
        }
        height = total;
    }

    private double slope(int j, double[] none, int at, double[] beyond, double step) {
        double sum = 0;
        for (int k = 0; k < nodes; k++) {
            sum += market.weights()[k] * log[j * nodes + k] * (beyond[k] + step * none[at + k]);
        }
        return sum;
    }

    private int[] support() {
        int[] support = new int[market.size()];
        int count = 0;
        for (int j = 0; j < support.length; j++) {
            if (share[j] > TINY_SHARE) {
                support[count++] = j;
            } else {
                share[j] = 0;
            }
        }
        return Arrays.copyOf(support, count);
    }

    /// For each node, the chance that nothing down to the s-th supported candidate takes her.
    private double[] none(int[] support) {
        double[] none = new double[(support.length + 1) * nodes];
        Arrays.fill(none, 0, nodes, 1);
        for (int s = 0; s < support.length; s++) {
            int row = support[s] * nodes;
            double x = share[support[s]];
            for (int k = 0; k < nodes; k++) {
                none[(s + 1) * nodes + k] = none[s * nodes + k] * Math.exp(-log[row + k] * x);
            }
        }
        return none;
    }

    /// A Newton step along the line to the target.
    private void move() {
        double slope = 0;
        for (int j = 0; j < share.length; j++) {
            slope += gradient[j] * (target[j] - share[j]);
        }
        double bend = bend();
        double length = bend > 0 ? Math.min(1, slope / bend) : 1;
        for (int j = 0; j < share.length && length > 0; j++) {
            share[j] += length * (target[j] - share[j]);
        }
    }

    /// How fast the slope falls along the line to the target, at its start.
    private double bend() {
        double[] none = new double[nodes];
        double[] sum = new double[nodes];
        Arrays.fill(none, 1);
        double bend = 0;
        double here = 0;
        for (int j = 0; j < share.length; j++) {
            double d = target[j] - share[j];
            if (d != 0 || share[j] > 0) {
                here = 0;
                for (int k = 0; k < nodes; k++) {
                    double c = log[j * nodes + k];
                    sum[k] += c * d;
                    none[k] *= share[j] > 0 ? Math.exp(-c * share[j]) : 1;
                    here += market.weights()[k] * none[k] * sum[k] * sum[k];
                }
            }
            bend += here * (market.worth(j) - (j + 1 < share.length ? market.worth(j + 1) : 0));
        }
        return bend;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
