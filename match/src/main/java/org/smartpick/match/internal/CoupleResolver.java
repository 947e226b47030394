package org.smartpick.match.internal;

import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedMarket;

/// Brings couples and first-year wishes into a match of the singles, one couple after the other
/// (Roth and Peranson 1999; the variant that places all singles first is that of Kojima, Pathak and
/// Roth 2013).
///
/// What the papers leave open and what we decided stands in docs/decisions/0014-couples.md: a
/// displaced couple starts again from the top of its list; a freed position is offered to everybody
/// whom the program ranks above its present worst, even when it is full again; a couple that was
/// placed [#MOST_MOVES] times is taken out of the round and reported.
final class CoupleResolver {
    /// Placements of one couple, or of one first-year wish, after which it is left out.
    static final int MOST_MOVES = 60;

    private final PackedMarket market;
    private final PackedCouples couples;
    private final Placement floor;
    private final int[] moves;
    private final int[] firstYearMoves;
    // Counts on.
    private long proposals;

    CoupleResolver(PackedMarket market, DeferredAcceptance.Result singles) {
        this.market = market;
        this.couples = market.couples();
        this.floor = new Placement(market, singles);
        this.moves = new int[couples.count()];
        this.firstYearMoves = new int[market.links().count() == 0 ? 0 : floor.at.length];
        this.proposals = singles.proposals();
    }

    /// Places the couples in this order.
    Placement run(int[] order) {
        for (int couple : order) {
            improve(couple);
            settle();
        }
        settleFirstYears();
        return floor;
    }

    long proposals() {
        return proposals;
    }

    int[] moves() {
        return moves;
    }

    boolean unsettled(int couple) {
        return moves[couple] >= MOST_MOVES;
    }

    private void settleFirstYears() {
        while (!floor.firstYears.isEmpty()) {
            improveFirstYear(floor.firstYears.pop());
            settle();
        }
    }

    private void settle() {
        while (true) {
            if (!floor.agents.isEmpty()) {
                process(floor.agents.pop());
            } else if (!floor.freed.isEmpty()) {
                offerAgain(floor.freed.pop());
            } else {
                return;
            }
        }
    }

    private void process(int agent) {
        if (agent >= floor.at.length) {
            improve(agent - floor.at.length);
        } else if (floor.at[agent] < 0) {
            improveSingle(agent, floor.cursor[agent]);
        }
    }

    /// Looks at everybody whom a program with a freed position would rather have.
    private void offerAgain(int program) {
        int base = market.programs().start()[program];
        int[] ranked = market.programs().entry();
        for (int rank = 0; rank < floor.seats.limit(program); rank++) {
            if (!floor.seats.holds(program, rank)) {
                offer(program, ranked[base + rank]);
            }
        }
    }

    private void offer(int program, int applicant) {
        int couple = floor.coupleOf(applicant);
        if (couple >= 0) {
            improve(couple);
        } else if (wouldRather(program, applicant)) {
            improveSingle(applicant, market.applicants().start()[applicant]);
        }
        if (floor.at[applicant] != program) {
            improveFirstYear(applicant);
        }
    }

    private boolean wouldRather(int program, int applicant) {
        int end = Math.min(floor.cursor[applicant], market.applicants().start()[applicant + 1]);
        for (int e = market.applicants().start()[applicant]; e < end; e++) {
            if (market.edges()[e] >>> 32 == program) {
                return true;
            }
        }
        return false;
    }

    /// Moves a single applicant to the first wish from `from` on that comes true and is better than
    /// what she has.
    private void improveSingle(int applicant, int from) {
        long[] edges = market.edges();
        int stop = market.applicants().start()[applicant + 1];
        int end = floor.at[applicant] >= 0 ? floor.cursor[applicant] : stop;
        int e = from;
        while (e < end && !floor.seats.wants((int) (edges[e] >>> 32), (int) edges[e])) {
            e++;
        }
        proposals += e - from;
        if (e < end) {
            proposals++;
            if (floor.at[applicant] >= 0) {
                floor.leave(applicant, (int) edges[floor.cursor[applicant]]);
            }
            floor.cursor[applicant] = e;
            floor.enter(applicant, (int) (edges[e] >>> 32), (int) edges[e]);
        } else if (floor.at[applicant] < 0) {
            floor.cursor[applicant] = stop;
        }
    }

    /// Moves a couple to the first pair of its list that comes true and is better than what it has.
    private void improve(int couple) {
        if (moves[couple] >= MOST_MOVES) {
            return;
        }
        int pair = bestPair(couple);
        proposals += Math.min(pair + 1, floor.pairAt[couple]) - couples.start()[couple];
        if (pair == floor.pairAt[couple]) {
            return;
        }
        if (++moves[couple] >= MOST_MOVES) {
            floor.withdraw(couple);
            return;
        }
        int first = couples.first()[couple];
        int second = couples.second()[couple];
        int old = floor.pairAt[couple];
        int p = couples.firstProgram()[pair];
        int q = couples.secondProgram()[pair];
        boolean firstMoves = floor.at[first] != p;
        boolean secondMoves = floor.at[second] != q;
        if (firstMoves && floor.at[first] >= 0) {
            floor.leave(first, market.ranks().first()[old]);
        }
        if (secondMoves && floor.at[second] >= 0) {
            floor.leave(second, market.ranks().second()[old]);
        }
        floor.pairAt[couple] = pair;
        if (firstMoves && p >= 0) {
            floor.enter(first, p, market.ranks().first()[pair]);
        }
        if (secondMoves && q >= 0) {
            floor.enter(second, q, market.ranks().second()[pair]);
        }
    }

    /// The best pair that would take the couple as it stands, or the pair it has.
    int bestPair(int couple) {
        int pair = couples.start()[couple];
        while (pair < floor.pairAt[couple] && !open(couple, pair)) {
            pair++;
        }
        return pair;
    }

    private boolean open(int couple, int pair) {
        int p = couples.firstProgram()[pair];
        int q = couples.secondProgram()[pair];
        int rankP = market.ranks().first()[pair];
        int rankQ = market.ranks().second()[pair];
        if (p == q && p >= 0) {
            return takesBoth(p, rankP, rankQ);
        }
        return (p < 0 || floor.at[couples.first()[couple]] == p || floor.seats.wants(p, rankP))
                && (q < 0
                        || floor.at[couples.second()[couple]] == q
                        || floor.seats.wants(q, rankQ));
    }

    /// Whether both are among the best of themselves and the present holders, as many as there are
    /// positions.
    private boolean takesBoth(int program, int rankA, int rankB) {
        int worse = Math.max(rankA, rankB);
        return worse != PackedMarket.UNRANKED
                && floor.seats.heldAbove(program, worse, Math.min(rankA, rankB)) + 2
                        <= market.quota()[program];
    }

    private void improveFirstYear(int applicant) {
        int from = floor.supplements.from(applicant);
        int end = floor.supplements.to(applicant);
        if (from >= end || firstYearMoves[applicant] >= MOST_MOVES) {
            return;
        }
        int[] programs = market.links().lists().entry();
        int[] ranks = market.ranks().linked();
        int e = from;
        while (e < end && !floor.seats.wants(programs[e], ranks[e])) {
            e++;
        }
        proposals += Math.min(e + 1, end) - from;
        if (e < end) {
            firstYearMoves[applicant]++;
            floor.enterFirstYear(applicant, e);
        }
    }
}
