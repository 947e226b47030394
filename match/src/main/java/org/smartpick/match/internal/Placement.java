package org.smartpick.match.internal;

import java.util.Arrays;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedMarket;

/// Who sits where at one moment, and who has to be looked at again because of the last move.
///
/// Whoever is displaced lands on the stack of agents: a single applicant, a couple, or the
/// first-year wish of an applicant. Whatever position gets free lands on the stack of programs. A
/// first-year wish is alive only while its owner holds the advanced position that it is attached
/// to.
final class Placement {
    final PackedMarket market;
    final Seats seats;
    final int[] cursor;
    final int[] at;
    final int[] pairAt;
    final NumberStack agents;
    final NumberStack freed;
    final NumberStack firstYears;
    final Supplements supplements;
    private final int[] coupleOf;

    /// The state after the singles were placed.
    Placement(PackedMarket market, DeferredAcceptance.Result singles) {
        this.market = market;
        this.seats = new Seats(singles.seats());
        this.cursor = singles.cursor().clone();
        this.at = new int[cursor.length];
        int[] start = market.applicants().start();
        for (int a = 0; a < at.length; a++) {
            boolean placed = cursor[a] < start[a + 1];
            at[a] = placed ? (int) (market.edges()[cursor[a]] >>> 32) : PackedMarket.NONE;
        }
        PackedCouples couples = market.couples();
        this.pairAt = Arrays.copyOfRange(couples.start(), 1, couples.count() + 1);
        this.coupleOf = new int[at.length];
        Arrays.fill(coupleOf, -1);
        for (int c = 0; c < couples.count(); c++) {
            coupleOf[couples.first()[c]] = c;
            coupleOf[couples.second()[c]] = c;
        }
        this.agents = new NumberStack(at.length + couples.count());
        this.freed = new NumberStack(market.programCount());
        PackedLinks links = market.links();
        this.supplements = new Supplements(market);
        this.firstYears = new NumberStack(links.count() == 0 ? 0 : at.length);
        startFirstYears();
    }

    private void startFirstYears() {
        if (market.links().count() > 0) {
            for (int a = 0; a < at.length; a++) {
                wakeFirstYear(a);
            }
        }
    }

    int coupleOf(int applicant) {
        return coupleOf[applicant];
    }

    /// Takes an applicant out of the program she is in, and out of the first year that hangs on it.
    void leave(int applicant, int rank) {
        int program = at[applicant];
        at[applicant] = PackedMarket.NONE;
        seats.release(program, rank);
        freed.push(program);
        sleepFirstYear(applicant);
    }

    /// Puts an applicant into a program that wants her; whoever has to go is displaced.
    void enter(int applicant, int program, int rank) {
        sleepFirstYear(applicant);
        at[applicant] = program;
        displace(program, seats.take(program, rank));
        wakeFirstYear(applicant);
    }

    /// Puts an applicant into a first year that wants her.
    void enterFirstYear(int applicant, int entry) {
        int program = market.links().lists().entry()[entry];
        leaveFirstYear(applicant);
        supplements.sit(applicant, entry);
        displace(program, seats.take(program, market.ranks().linked()[entry]));
    }

    private void leaveFirstYear(int applicant) {
        int entry = supplements.entry(applicant);
        if (entry >= 0) {
            int program = market.links().lists().entry()[entry];
            seats.release(program, market.ranks().linked()[entry]);
            freed.push(program);
            supplements.stand(applicant);
        }
    }

    private void sleepFirstYear(int applicant) {
        leaveFirstYear(applicant);
        supplements.sleep(applicant);
    }

    private void wakeFirstYear(int applicant) {
        if (at[applicant] >= 0 && supplements.wake(applicant, at[applicant])) {
            firstYears.push(applicant);
        }
    }

    private void displace(int program, int rank) {
        if (rank < 0) {
            return;
        }
        int out = market.programs().entry()[market.programs().start()[program] + rank];
        if (at[out] != program) {
            supplements.stand(out);
            firstYears.push(out);
            return;
        }
        at[out] = PackedMarket.NONE;
        sleepFirstYear(out);
        int couple = coupleOf[out];
        if (couple < 0) {
            cursor[out]++;
            agents.push(out);
        } else {
            withdrawPartner(couple, out);
            agents.push(at.length + couple);
        }
    }

    private void withdrawPartner(int couple, int member) {
        PackedCouples couples = market.couples();
        int pair = pairAt[couple];
        boolean first = couples.first()[couple] == member;
        int partner = first ? couples.second()[couple] : couples.first()[couple];
        pairAt[couple] = couples.start()[couple + 1];
        if (at[partner] >= 0) {
            leave(partner, first ? market.ranks().second()[pair] : market.ranks().first()[pair]);
        }
    }

    /// Takes both members of a couple out of their programs.
    void withdraw(int couple) {
        PackedCouples couples = market.couples();
        int pair = pairAt[couple];
        if (pair < couples.start()[couple + 1]) {
            if (at[couples.first()[couple]] >= 0) {
                leave(couples.first()[couple], market.ranks().first()[pair]);
            }
            if (at[couples.second()[couple]] >= 0) {
                leave(couples.second()[couple], market.ranks().second()[pair]);
            }
            pairAt[couple] = couples.start()[couple + 1];
        }
    }
}
