package org.smartpick.match.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedMarket;

/// A small market as tables, matched from either side.
final class SmallMarket {
    private final PackedMarket market;
    private final int[][] rank;
    private final int[][] wishes;
    private final int[] program;
    private final boolean[][] holds;
    private final int[] held;

    /// @param rank rank of each applicant at each program, or UNRANKED
    /// @param wishes programs on each applicant's list; may change between two matches
    SmallMarket(PackedMarket market, int[][] rank, int[][] wishes) {
        this.market = market;
        this.rank = rank;
        this.wishes = wishes;
        this.program = new int[wishes.length];
        this.held = new int[market.programCount()];
        this.holds = new boolean[market.programCount()][];
        for (int p = 0; p < holds.length; p++) {
            holds[p] = new boolean[length(p)];
        }
    }

    static int[][] ranks(PackedMarket market) {
        int[][] rank = new int[market.applicantCount()][market.programCount()];
        for (int[] row : rank) {
            Arrays.fill(row, PackedMarket.UNRANKED);
        }
        for (int p = 0; p < market.programCount(); p++) {
            int start = market.programs().start()[p];
            for (int i = start; i < market.programs().start()[p + 1]; i++) {
                rank[market.programs().entry()[i]][p] = i - start;
            }
        }
        return rank;
    }

    int[] program() {
        return program;
    }

    private int length(int p) {
        return market.programs().start()[p + 1] - market.programs().start()[p];
    }

    private int applicant(int p, int r) {
        return market.programs().entry()[market.programs().start()[p] + r];
    }

    private void clear() {
        Arrays.fill(program, PackedMarket.NONE);
        Arrays.fill(held, 0);
        for (boolean[] row : holds) {
            Arrays.fill(row, false);
        }
    }

    private void put(int applicant, int p) {
        program[applicant] = p;
        holds[p][rank[applicant][p]] = true;
        held[p]++;
    }

    private void remove(int applicant) {
        int p = program[applicant];
        program[applicant] = PackedMarket.NONE;
        holds[p][rank[applicant][p]] = false;
        held[p]--;
    }

    /// The stable outcome that is best for applicants.
    void applicantsPropose() {
        clear();
        int[] next = new int[wishes.length];
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        for (int a = 0; a < wishes.length; a++) {
            waiting.add(a);
        }
        while (!waiting.isEmpty()) {
            int a = waiting.poll();
            if (next[a] == wishes[a].length) {
                continue;
            }
            int p = wishes[a][next[a]++];
            if (!wants(a, p)) {
                waiting.push(a);
                continue;
            }
            put(a, p);
            if (held[p] > market.quota()[p]) {
                int out = applicant(p, worst(p));
                remove(out);
                waiting.push(out);
            }
        }
    }

    /// The stable outcome that is best for programs.
    void programsPropose() {
        clear();
        int[] next = new int[held.length];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int p = 0; p < held.length; p++) {
                while (held[p] < market.quota()[p] && next[p] < length(p)) {
                    moved |= offer(applicant(p, next[p]++), p);
                }
            }
        }
    }

    private boolean offer(int applicant, int p) {
        int better = wish(applicant, p);
        boolean happier = program[applicant] >= 0 && wish(applicant, program[applicant]) < better;
        if (better < 0 || happier) {
            return false;
        }
        if (program[applicant] >= 0) {
            remove(applicant);
        }
        put(applicant, p);
        return true;
    }

    private int wish(int applicant, int p) {
        for (int i = 0; i < wishes[applicant].length; i++) {
            if (wishes[applicant][i] == p) {
                return i;
            }
        }
        return -1;
    }

    private int worst(int p) {
        int r = holds[p].length - 1;
        while (!holds[p][r]) {
            r--;
        }
        return r;
    }

    private boolean wants(int applicant, int p) {
        int r = rank[applicant][p];
        int quota = market.quota()[p];
        return r != PackedMarket.UNRANKED && quota > 0 && (held[p] < quota || r < worst(p));
    }

    /// Whether a couple could have a pair of its list as things stand.
    boolean wouldTake(int couple, int pair) {
        PackedCouples couples = market.couples();
        int a = couples.first()[couple];
        int b = couples.second()[couple];
        int p = couples.firstProgram()[pair];
        int q = couples.secondProgram()[pair];
        if (p == q && p >= 0) {
            return takesBoth(a, b, p);
        }
        return (p < 0 || program[a] == p || wants(a, p))
                && (q < 0 || program[b] == q || wants(b, q));
    }

    private boolean takesBoth(int a, int b, int p) {
        int worse = Math.max(rank[a][p], rank[b][p]);
        if (worse == PackedMarket.UNRANKED) {
            return false;
        }
        int better = 0;
        for (int r = 0; r < worse; r++) {
            int who = applicant(p, r);
            better += holds[p][r] && who != a && who != b ? 1 : 0;
        }
        return better + 2 <= market.quota()[p];
    }
}
