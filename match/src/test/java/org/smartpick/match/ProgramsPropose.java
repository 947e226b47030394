package org.smartpick.match;

import java.util.Arrays;
import org.smartpick.match.packed.PackedMarket;

/// Deferred acceptance from the other side: programs offer positions down their lists. For singles.
final class ProgramsPropose {
    private ProgramsPropose() {}

    /// The stable outcome that programs like best.
    static int[] run(PackedMarket market) {
        int[] program = new int[market.applicantCount()];
        Arrays.fill(program, -1);
        int[] held = new int[market.programCount()];
        int[] next = new int[market.programCount()];
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int p = 0; p < held.length; p++) {
                int[] list = PlainStability.list(market.programs(), p);
                while (held[p] < market.quota()[p] && next[p] < list.length) {
                    moved = true;
                    int a = list[next[p]++];
                    if (place(market, a, p) < place(market, a, program[a])) {
                        if (program[a] >= 0) {
                            held[program[a]]--;
                        }
                        program[a] = p;
                        held[p]++;
                    }
                }
            }
        }
        return program;
    }

    /// Her wish from 0; one past the list for no program, two past it for one that she does not
    /// rank.
    private static int place(PackedMarket market, int applicant, int program) {
        int[] list = PlainStability.list(market.applicants(), applicant);
        for (int i = 0; i < list.length; i++) {
            if (list[i] == program) {
                return i;
            }
        }
        return program < 0 ? list.length : list.length + 1;
    }
}
