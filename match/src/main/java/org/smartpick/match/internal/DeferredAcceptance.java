package org.smartpick.match.internal;

import java.util.Arrays;
import org.smartpick.match.packed.PackedMarket;

/// Deferred acceptance, applicants proposing, without couples (Gale and Shapley 1962).
///
/// Applicants are processed in the order of their numbers; whoever is displaced goes on at once
/// from the next wish. The order does not matter for the result. Each wish is looked at most once.
final class DeferredAcceptance {
    private DeferredAcceptance() {}

    /// Where everybody is.
    ///
    /// @param seats who is held
    /// @param cursor for each applicant, the index of the wish that came true in the market's
    ///   edges, or the end of her list
    /// @param proposals wishes that were looked at
    record Result(Seats seats, int[] cursor, long proposals) {}

    static Result run(PackedMarket market) {
        Seats seats = new Seats(market);
        int[] start = market.applicants().start();
        int[] cursor = Arrays.copyOf(start, market.applicantCount());
        for (int a = 0; a < cursor.length; a++) {
            settle(market, seats, cursor, a);
        }
        long proposals = 0;
        for (int a = 0; a < cursor.length; a++) {
            proposals += cursor[a] - start[a] + (cursor[a] < start[a + 1] ? 1 : 0);
        }
        return new Result(seats, cursor, proposals);
    }

    private static void settle(PackedMarket market, Seats seats, int[] cursor, int first) {
        long[] edges = market.edges();
        int[] end = market.applicants().start();
        int[] ranked = market.programs().entry();
        int[] rankedStart = market.programs().start();
        int applicant = first;
        while (true) {
            int e = cursor[applicant];
            int stop = end[applicant + 1];
            while (e < stop && !seats.wants((int) (edges[e] >>> 32), (int) edges[e])) {
                e++;
            }
            cursor[applicant] = e;
            if (e == stop) {
                return;
            }
            int program = (int) (edges[e] >>> 32);
            int out = seats.take(program, (int) edges[e]);
            if (out < 0) {
                return;
            }
            applicant = ranked[rankedStart[program] + out];
            cursor[applicant]++;
        }
    }
}
