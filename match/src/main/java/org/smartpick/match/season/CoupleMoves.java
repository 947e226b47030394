package org.smartpick.match.season;

import java.util.Arrays;

/// Couples enter one after another after all singles, and whoever is displaced goes on: the outline
/// of Roth and Peranson (American Economic Review 89(4), 1999) over scores.
///
/// When a member loses a seat, the partner's seat is given back; whoever would rather have a seat
/// that was given back is looked at again, even where the seat is full by then. A couple takes a
/// pair only when every member that moves is wanted by the program as it stands (McDermid and
/// Manlove, Journal of Combinatorial Optimization 19, 2010). A couple that was placed [#LIMIT]
/// times without end is left unmatched and counted: for it no stable outcome was found.
final class CoupleMoves {
    private static final int LIMIT = 60;

    private final FlatNation flat;
    private final RankLists lists;
    private final SeatMatch seats;
    private final CoupleLists couples;
    private final int[] pairAt;
    private final int[] visits;
    private int[] waiting = new int[256]; // a stack that grows
    private int waitingCount; // height of the stack
    private int[] freed = new int[256]; // a stack that grows
    private int freedCount; // height of the stack

    CoupleMoves(FlatNation flat, SeatMatch seats) {
        this.flat = flat;
        this.lists = seats.lists;
        this.seats = seats;
        this.couples = new CoupleLists(flat, seats.lists);
        this.pairAt = new int[flat.nation.people().couples().length / 2];
        this.visits = new int[pairAt.length];
    }

    CoupleLists lists() {
        return couples;
    }

    /// Lets all couples in, in the order of their numbers.
    void run() {
        couples.make();
        Arrays.fill(pairAt, -1);
        Arrays.fill(visits, 0);
        for (int c = 0; c < pairAt.length; c++) {
            queue(~c);
            settle();
        }
    }

    /// How many couples were given up.
    int unsettled() {
        int count = 0;
        for (int visit : visits) {
            count += visit > LIMIT ? 1 : 0;
        }
        return count;
    }

    private void settle() {
        while (waitingCount > 0 || freedCount > 0) {
            if (waitingCount > 0) {
                int who = waiting[--waitingCount];
                if (who >= 0) {
                    lost(seats.propose(who));
                } else {
                    enter(~who);
                }
            } else {
                lookAgain(freed[--freedCount]);
            }
        }
    }

    /// A couple without seats goes down its list from the top.
    private void enter(int couple) {
        if (++visits[couple] > LIMIT) {
            return;
        }
        for (int pair = couples.start[couple]; pair < couples.start[couple + 1]; pair++) {
            if (fits(couple, pair)) {
                move(couple, pair);
                return;
            }
        }
    }

    /// Whether every member that would move is wanted as things stand.
    private boolean fits(int couple, int pair) {
        int a = couples.entry(couple, pair, 0);
        int b = couples.entry(couple, pair, 1);
        boolean stayA = a < 0 || seats.at[lists.person[a]] == a;
        boolean stayB = b < 0 || seats.at[lists.person[b]] == b;
        if ((!stayA && !seats.takes(a)) || (!stayB && !seats.takes(b))) {
            return false;
        }
        if (a < 0 || b < 0 || lists.track[a] != lists.track[b]) {
            return true;
        }
        int track = lists.track[a];
        long least = Math.min(lists.key[a], lists.key[b]);
        int quota = flat.firstSeat[track + 1] - flat.firstSeat[track];
        int others =
                seats.above(track, least)
                        - (stayA && lists.key[a] > least ? 1 : 0)
                        - (stayB && lists.key[b] > least ? 1 : 0);
        return others <= quota - 2;
    }

    private void move(int couple, int pair) {
        int a = couples.entry(couple, pair, 0);
        int b = couples.entry(couple, pair, 1);
        giveBack(couples.member(couple, 0), a);
        giveBack(couples.member(couple, 1), b);
        pairAt[couple] = pair;
        sit(a);
        sit(b);
    }

    private void giveBack(int person, int wanted) {
        int entry = seats.at[person];
        if (entry >= 0 && entry != wanted) {
            seats.leave(entry);
            free(lists.track[entry]);
        }
    }

    private void sit(int entry) {
        if (entry >= 0 && seats.at[lists.person[entry]] != entry) {
            lost(seats.seat(entry));
        }
    }

    /// Somebody lost this seat: a single goes on, a couple gives back the other seat and starts
    /// anew.
    private void lost(int entry) {
        if (entry < 0) {
            return;
        }
        int person = lists.person[entry];
        int couple = flat.coupleOf[person];
        if (couple < 0) {
            queue(person);
            return;
        }
        giveBack(couples.member(couple, 0), -1);
        giveBack(couples.member(couple, 1), -1);
        pairAt[couple] = -1;
        queue(~couple);
    }

    /// Gives a seat that came free to the best of those who would rather have it, until nobody
    /// would.
    private void lookAgain(int track) {
        int best = findBest(track);
        if (best < 0) {
            return;
        }
        free(track);
        int person = lists.person[best];
        int couple = flat.coupleOf[person];
        if (couple < 0) {
            giveBack(person, best);
            lost(seats.seat(best));
        } else if (++visits[couple] > LIMIT) {
            giveBack(couples.member(couple, 0), -1);
            giveBack(couples.member(couple, 1), -1);
            pairAt[couple] = -1;
        } else {
            move(couple, betterPair(couple, best));
        }
    }

    private int findBest(int track) {
        long bar = seats.bar(track);
        int best = -1;
        for (int i = lists.trackStart[track]; i < lists.trackStart[track + 1]; i++) {
            int entry = lists.ofTrack[i];
            if (lists.key[entry] > bar && rather(entry)) {
                bar = lists.key[entry];
                best = entry;
            }
        }
        return best;
    }

    private boolean rather(int entry) {
        int person = lists.person[entry];
        int couple = flat.coupleOf[person];
        if (couple < 0) {
            return seats.at[person] < 0 || entry < seats.at[person];
        }
        return seats.at[person] != entry
                && visits[couple] <= LIMIT
                && betterPair(couple, entry) >= 0;
    }

    /// The first pair with this entry that the couple likes more than what it has and that fits; -1
    /// when there is none.
    private int betterPair(int couple, int entry) {
        int which = couples.member(couple, 0) == lists.person[entry] ? 0 : 1;
        int end = pairAt[couple] < 0 ? couples.start[couple + 1] : pairAt[couple];
        for (int pair = couples.start[couple]; pair < end; pair++) {
            if (couples.entry(couple, pair, which) == entry && fits(couple, pair)) {
                return pair;
            }
        }
        return -1;
    }

    private void queue(int who) {
        if (waitingCount == waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * waitingCount);
        }
        waiting[waitingCount++] = who;
    }

    private void free(int track) {
        if (freedCount == freed.length) {
            freed = Arrays.copyOf(freed, 2 * freedCount);
        }
        freed[freedCount++] = track;
    }
}
