package org.smartpick.portfolio.couple;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.couple.Pairing.Apart;

/// An upper limit of what two lists can be worth; shares no code with the search for them.
///
/// Give a share of what being together is worth to the one and the rest to the other, wherever a
/// program has any partner program near it at all. Then each pair is worth at most the sum of two
/// single worths, and the best pair at most the sum of the best singles. What those reach is
/// limited by the bound of each person's own problem, whatever hangs together between the two. The
/// least of several ways to share is taken.
final class CoupleBound {

    private static final double[] SHARES = {0, 0.5, 1};
    private static final double MOST = 100;

    private final ToDoubleFunction<PortfolioProblem> ofOne;

    /// @param ofOne an upper limit of what one person's list can be worth
    CoupleBound(ToDoubleFunction<PortfolioProblem> ofOne) {
        this.ofOne = ofOne;
    }

    double of(CoupleProblem problem) {
        Pairing pairing = problem.pairing();
        boolean[] firstNear = reachable(pairing, pairing.secondPlace());
        boolean[] secondNear = reachable(pairing, pairing.firstPlace());
        double least = Double.POSITIVE_INFINITY;
        for (double share : pairing.together() == 0 ? new double[] {0} : SHARES) {
            double sum =
                    bound(problem.first(), pairing, pairing.firstPlace(), firstNear, share)
                            + bound(
                                    problem.second(),
                                    pairing,
                                    pairing.secondPlace(),
                                    secondNear,
                                    1 - share);
            least = Math.min(least, sum);
        }
        return least;
    }

    /// Places that any of these programs is near.
    private static boolean[] reachable(Pairing pairing, int[] places) {
        boolean[] reachable = new boolean[pairing.near().length];
        for (int place : places) {
            for (int p = 0; place != Pairing.UNKNOWN && p < reachable.length; p++) {
                reachable[p] |= pairing.near()[place][p];
            }
        }
        return reachable;
    }

    private double bound(
            PortfolioProblem problem,
            Pairing pairing,
            int[] places,
            boolean[] reachable,
            double share) {
        double scale = MOST / (MOST + pairing.together());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Candidate candidate = problem.candidates().get(i);
            boolean near = places[i] != Pairing.UNKNOWN && reachable[places[i]];
            double worth = candidate.utility();
            if (near) {
                worth += share * pairing.together();
            } else if (pairing.apart() == Apart.REFUSED) {
                worth *= pairing.alone();
            }
            candidates.add(
                    new Candidate(
                            candidate.id(),
                            candidate.feeGroup(),
                            Math.min(MOST, worth * scale),
                            candidate.reach(),
                            candidate.pin(),
                            candidate.signals()));
        }
        PortfolioProblem scaled =
                new PortfolioProblem(
                        candidates,
                        problem.nodeWeights(),
                        problem.feeGroups(),
                        problem.limits(),
                        0,
                        problem.signalPools(),
                        problem.constraints());
        return ofOne.applyAsDouble(scaled) / scale;
    }
}
