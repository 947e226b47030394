package org.smartpick.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;

/// The definition of stability, written down as plainly as it goes and as slowly as it likes; and
/// every matching of a small market.
final class PlainStability {
    private final PackedMarket market;

    PlainStability(PackedMarket market) {
        this.market = market;
    }

    /// Every stable matching.
    List<int[]> stableMatchings() {
        List<int[]> stable = new ArrayList<>();
        everyMatching(program -> {
            if (isStable(program)) {
                stable.add(program.clone());
            }
        });
        return stable;
    }

    /// Every matching that keeps the lists and the quotas.
    void everyMatching(Consumer<int[]> visitor) {
        int[] program = new int[market.applicantCount()];
        Arrays.fill(program, -1);
        places(0, program, visitor);
    }

    private void places(int single, int[] program, Consumer<int[]> visitor) {
        if (single == program.length) {
            pairs(0, program, visitor);
            return;
        }
        places(single + 1, program, visitor);
        for (int wish : list(market.applicants(), single)) {
            if (ranked(wish, single) && held(wish, program).size() < market.quota()[wish]) {
                program[single] = wish;
                places(single + 1, program, visitor);
                program[single] = -1;
            }
        }
    }

    private void pairs(int couple, int[] program, Consumer<int[]> visitor) {
        PackedCouples couples = market.couples();
        if (couple == couples.count()) {
            visitor.accept(program);
            return;
        }
        pairs(couple + 1, program, visitor);
        int a = couples.first()[couple];
        int b = couples.second()[couple];
        for (int i = couples.start()[couple]; i < couples.start()[couple + 1]; i++) {
            int p = couples.firstProgram()[i];
            int q = couples.secondProgram()[i];
            if ((p < 0 || ranked(p, a)) && (q < 0 || ranked(q, b)) && (p >= 0 || q >= 0)) {
                program[a] = p;
                program[b] = q;
                if (fits(program)) {
                    pairs(couple + 1, program, visitor);
                }
                program[a] = -1;
                program[b] = -1;
            }
        }
    }

    private boolean fits(int[] program) {
        for (int p = 0; p < market.programCount(); p++) {
            if (held(p, program).size() > market.quota()[p]) {
                return false;
            }
        }
        return true;
    }

    boolean isStable(int[] program) {
        for (int a = 0; a < program.length; a++) {
            for (int wish : list(market.applicants(), a)) {
                if (wish == program[a]) {
                    break;
                }
                if (wanted(wish, a, program)) {
                    return false;
                }
            }
        }
        for (int c = 0; c < market.couples().count(); c++) {
            if (blocks(c, program)) {
                return false;
            }
        }
        return true;
    }

    private boolean blocks(int couple, int[] program) {
        PackedCouples couples = market.couples();
        int a = couples.first()[couple];
        int b = couples.second()[couple];
        for (int i = couples.start()[couple]; i < couples.start()[couple + 1]; i++) {
            int p = couples.firstProgram()[i];
            int q = couples.secondProgram()[i];
            if (p == program[a] && q == program[b]) {
                return false;
            }
            boolean open =
                    (p >= 0 && p == q)
                            ? both(p, a, b, program)
                            : open(p, a, program) && open(q, b, program);
            if (open) {
                return true;
            }
        }
        return false;
    }

    private boolean open(int p, int member, int[] program) {
        return p < 0 || program[member] == p || wanted(p, member, program);
    }

    private boolean both(int p, int a, int b, int[] program) {
        if (!ranked(p, a) || !ranked(p, b)) {
            return false;
        }
        List<Integer> all = new ArrayList<>(held(p, program));
        all.removeIf(who -> who == a || who == b);
        all.add(a);
        all.add(b);
        all.sort(Comparator.comparingInt(who -> rank(p, who)));
        int quota = market.quota()[p];
        return all.indexOf(a) < quota && all.indexOf(b) < quota;
    }

    private boolean wanted(int p, int applicant, int[] program) {
        if (!ranked(p, applicant)) {
            return false;
        }
        List<Integer> held = held(p, program);
        return held.size() < market.quota()[p]
                || held.stream().anyMatch(who -> rank(p, applicant) < rank(p, who));
    }

    private static List<Integer> held(int p, int[] program) {
        List<Integer> held = new ArrayList<>();
        for (int a = 0; a < program.length; a++) {
            if (program[a] == p) {
                held.add(a);
            }
        }
        return held;
    }

    private boolean ranked(int p, int applicant) {
        return rank(p, applicant) >= 0;
    }

    private int rank(int p, int applicant) {
        int[] list = list(market.programs(), p);
        for (int i = 0; i < list.length; i++) {
            if (list[i] == applicant) {
                return i;
            }
        }
        return -1;
    }

    static int[] list(PackedLists lists, int number) {
        return Arrays.copyOfRange(lists.entry(), lists.start()[number], lists.start()[number + 1]);
    }
}
