package org.smartpick.match.internal;

import java.util.Arrays;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedMarket;
import org.smartpick.match.packed.PackedMatch;
import org.smartpick.match.packed.PackedMatch.Way;
import org.smartpick.stats.RandomStream;

/// Tries the couples in up to ten orders until nobody blocks, then looks through all possibilities
/// where they are few.
///
/// The first order is that of the file, the second puts the couples that got stuck first, the
/// others are shuffled by a fixed seed, so that the same market gives the same outcome.
public final class CoupleOrders {
    /// Orders of the couples that are tried.
    public static final int MOST_ORDERS = 10;

    private static final long SEED = 1999;

    private final PackedMarket market;
    private final DeferredAcceptance.Result singles;

    private CoupleOrders(PackedMarket market) {
        this.market = market;
        this.singles = DeferredAcceptance.run(market);
    }

    /// The outcome of a market.
    public static PackedMatch run(PackedMarket market) {
        return new CoupleOrders(market).run();
    }

    private PackedMatch run() {
        int couples = market.couples().count();
        if (couples == 0 && market.links().count() == 0) {
            return singlesOnly();
        }
        int[] order = filed(couples);
        PackedMatch best = once(order, 1);
        RandomStream stream = RandomStream.of(SEED, "orders of couples");
        for (int n = 2; n <= MOST_ORDERS && !best.stable(); n++) {
            order = n == 2 ? first(best.unsettled(), order) : stream.order(couples);
            PackedMatch next = once(order, n);
            best = next.blocking().length < best.blocking().length ? next : tried(best, n);
        }
        return best.stable() ? best : search(best);
    }

    private PackedMatch singlesOnly() {
        int[] program = new int[market.applicantCount()];
        for (int a = 0; a < program.length; a++) {
            program[a] =
                    singles.cursor()[a] < market.applicants().start()[a + 1]
                            ? market.applicants().entry()[singles.cursor()[a]]
                            : PackedMarket.NONE;
        }
        int[] nobody = new int[0];
        return new PackedMatch(
                program, nobody, singles.proposals(), 1, nobody, nobody, Way.FIRST_ORDER);
    }

    private PackedMatch once(int[] order, int number) {
        CoupleResolver resolver = new CoupleResolver(market, singles);
        Placement floor = resolver.run(order);
        PackedCouples couples = market.couples();
        int[] unsettled = filter(couples.count(), resolver::unsettled);
        int[] blocking =
                filter(
                        couples.count(),
                        c -> resolver.unsettled(c) && resolver.bestPair(c) < floor.pairAt[c]);
        Way way =
                blocking.length > 0
                        ? Way.NONE_FOUND
                        : number == 1 ? Way.FIRST_ORDER : Way.OTHER_ORDER;
        return new PackedMatch(
                floor.at,
                floor.supplements.programs(),
                resolver.proposals(),
                number,
                unsettled,
                blocking,
                way);
    }

    private PackedMatch search(PackedMatch best) {
        if (!ExactSearch.fits(market)) {
            return best;
        }
        ExactSearch search = new ExactSearch(market);
        return switch (search.run()) {
            case FOUND ->
                    new PackedMatch(
                            search.program(),
                            best.firstYear(),
                            best.proposals(),
                            best.orders(),
                            new int[0],
                            new int[0],
                            Way.SEARCH);
            case NONE -> with(best, best.orders(), Way.PROVEN_NONE);
            case GAVE_UP -> best;
        };
    }

    private static PackedMatch tried(PackedMatch match, int orders) {
        return with(match, orders, match.way());
    }

    private static PackedMatch with(PackedMatch match, int orders, Way way) {
        return new PackedMatch(
                match.program(),
                match.firstYear(),
                match.proposals(),
                orders,
                match.unsettled(),
                match.blocking(),
                way);
    }

    private static int[] filed(int couples) {
        int[] order = new int[couples];
        Arrays.setAll(order, i -> i);
        return order;
    }

    private static int[] first(int[] stuck, int[] order) {
        boolean[] moved = new boolean[order.length];
        int[] result = new int[order.length];
        int n = 0;
        for (int couple : stuck) {
            moved[couple] = true;
            result[n++] = couple;
        }
        for (int couple : order) {
            if (!moved[couple]) {
                result[n++] = couple;
            }
        }
        return result;
    }

    private static int[] filter(int couples, java.util.function.IntPredicate keep) {
        return java.util.stream.IntStream.range(0, couples).filter(keep).toArray();
    }
}
