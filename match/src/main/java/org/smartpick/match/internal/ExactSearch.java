package org.smartpick.match.internal;

import java.util.Arrays;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedMarket;

/// Tries every pair that every couple might get; finds a stable outcome or proves that there is
/// none.
///
/// With the couples' places given, their members are like singles with one wish. Among the stable
/// outcomes of such a market the best one for the programs is hardest to block: each program holds
/// equally many, and the ones it likes best. So a stable outcome with these places exists exactly
/// when all members are held and no couple blocks there. A branch ends as soon as a member is
/// refused: more applicants never help (Gale and Sotomayor 1985).
final class ExactSearch {
    private static final long MOST_STEPS = 40_000_000;
    private static final int MOST_CELLS = 400_000;

    /// How the search ended.
    enum End {
        /// A stable outcome was found.
        FOUND,
        /// There is none.
        NONE,
        /// There were too many possibilities.
        GAVE_UP
    }

    private final PackedCouples couples;
    private final int[] pair;
    private final int[][] wishes;
    private final SmallMarket world;
    // Counts down.
    private long steps = MOST_STEPS;

    ExactSearch(PackedMarket market) {
        this.couples = market.couples();
        this.pair = new int[couples.count()];
        this.wishes = new int[market.applicantCount()][];
        for (int a = 0; a < wishes.length; a++) {
            int[] start = market.applicants().start();
            wishes[a] = Arrays.copyOfRange(market.applicants().entry(), start[a], start[a + 1]);
        }
        this.world = new SmallMarket(market, SmallMarket.ranks(market), wishes);
    }

    /// Whether a market is small enough to try.
    static boolean fits(PackedMarket market) {
        return market.links().count() == 0
                && (long) market.applicantCount() * market.programCount() <= MOST_CELLS;
    }

    int[] program() {
        return world.program();
    }

    End run() {
        return run(0);
    }

    private End run(int couple) {
        if (couple == couples.count()) {
            return standsStill() ? End.FOUND : End.NONE;
        }
        for (int i = couples.start()[couple]; i <= couples.start()[couple + 1]; i++) {
            boolean none = i == couples.start()[couple + 1];
            pair[couple] = i;
            wish(couples.first()[couple], none ? PackedMarket.NONE : couples.firstProgram()[i]);
            wish(couples.second()[couple], none ? PackedMarket.NONE : couples.secondProgram()[i]);
            steps -= wishes.length;
            if (steps < 0) {
                return End.GAVE_UP;
            }
            world.applicantsPropose();
            if (allHeld(couple)) {
                End end = run(couple + 1);
                if (end != End.NONE) {
                    return end;
                }
            }
        }
        wish(couples.first()[couple], PackedMarket.NONE);
        wish(couples.second()[couple], PackedMarket.NONE);
        return End.NONE;
    }

    private void wish(int applicant, int program) {
        wishes[applicant] = program < 0 ? new int[0] : new int[] {program};
    }

    private boolean allHeld(int last) {
        for (int c = 0; c <= last; c++) {
            if (missed(couples.first()[c]) || missed(couples.second()[c])) {
                return false;
            }
        }
        return true;
    }

    private boolean missed(int member) {
        return wishes[member].length > 0 && world.program()[member] != wishes[member][0];
    }

    private boolean standsStill() {
        world.applicantsPropose();
        if (!anyBlocks()) {
            return true;
        }
        world.programsPropose();
        return !anyBlocks();
    }

    private boolean anyBlocks() {
        for (int c = 0; c < couples.count(); c++) {
            for (int i = couples.start()[c]; i < pair[c]; i++) {
                if (world.wouldTake(c, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
