package org.smartpick.match.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;
import org.smartpick.match.packed.PackedMarket;

/// Checks an outcome from the lists alone: at most one reason an agent, the one that she would like
/// best.
///
/// A couple blocks with a pair when it would rather have it and each member who would move is
/// wanted by that program as it stands: it has a free position, or prefers her to somebody it has.
/// A position that the partner would leave does not count as free. For one program both must be
/// among the best of themselves and its present holders. An unmatched couple can block (McDermid
/// and Manlove 2010).
public final class PackedCheck {
    private static final int NOBODY = -1;

    private final PackedMarket market;
    private final int[] program;
    private final int[] firstYear;
    private final Map<Long, Integer> rank;
    private final int[] worst;
    private final int[] count;
    private final List<Blocking> found = new ArrayList<>();

    private PackedCheck(PackedMarket market, int[] program, int[] firstYear) {
        this.market = market;
        this.program = program;
        this.firstYear = firstYear.length == 0 ? none(program.length) : firstYear;
        this.rank = ranks(market.programs());
        this.worst = new int[market.programCount()];
        this.count = new int[market.programCount()];
        Arrays.fill(worst, NOBODY);
    }

    /// Every reason why an outcome is not stable; empty when it is.
    ///
    /// @param market everyone's lists
    /// @param program program of each applicant, or -1
    /// @param firstYear first-year program of each applicant, or -1; empty when nobody has one
    public static List<Blocking> find(PackedMarket market, int[] program, int[] firstYear) {
        if (program.length != market.applicantCount()) {
            throw new IllegalArgumentException(
                    program.length + " placed of " + market.applicantCount());
        }
        PackedCheck check = new PackedCheck(market, program, firstYear);
        check.seat(program);
        check.seat(check.firstYear);
        check.places();
        check.singles();
        check.couples();
        check.firstYears();
        return List.copyOf(check.found);
    }

    private static int[] none(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NOBODY);
        return none;
    }

    private static Map<Long, Integer> ranks(PackedLists lists) {
        Map<Long, Integer> rank = HashMap.newHashMap(lists.entry().length);
        for (int p = 0; p < lists.count(); p++) {
            for (int i = lists.start()[p]; i < lists.start()[p + 1]; i++) {
                rank.put(key(p, lists.entry()[i]), i - lists.start()[p]);
            }
        }
        return rank;
    }

    private static long key(int program, int applicant) {
        return (long) program << 32 | applicant;
    }

    private int rank(int at, int applicant) {
        return rank.getOrDefault(key(at, applicant), Integer.MAX_VALUE);
    }

    private void seat(int[] where) {
        for (int a = 0; a < where.length; a++) {
            int p = where[a];
            if (p != NOBODY) {
                count[p]++;
                worst[p] = Math.max(worst[p], rank(p, a));
                if (rank(p, a) == Integer.MAX_VALUE) {
                    found.add(new Blocking.Misplaced(a, p));
                }
            }
        }
    }

    private void places() {
        for (int p = 0; p < count.length; p++) {
            if (count[p] > market.quota()[p]) {
                found.add(new Blocking.Misplaced(NOBODY, p));
            }
        }
    }

    /// A free position, or somebody whom the program likes less.
    private boolean wanted(int applicant, int at) {
        int own = rank(at, applicant);
        return own != Integer.MAX_VALUE
                && market.quota()[at] > 0
                && (count[at] < market.quota()[at] || own < worst[at]);
    }

    private void singles() {
        boolean[] inCouple = new boolean[program.length];
        Arrays.stream(market.couples().first()).forEach(a -> inCouple[a] = true);
        Arrays.stream(market.couples().second()).forEach(a -> inCouple[a] = true);
        for (int a = 0; a < program.length; a++) {
            if (!inCouple[a]) {
                single(a);
            }
        }
    }

    private void single(int applicant) {
        PackedLists lists = market.applicants();
        for (int i = lists.start()[applicant]; i < lists.start()[applicant + 1]; i++) {
            int wish = lists.entry()[i];
            if (wish == program[applicant]) {
                return;
            }
            if (wanted(applicant, wish) && firstYear[applicant] != wish) {
                found.add(new Blocking.Single(applicant, wish));
                return;
            }
        }
        if (program[applicant] != NOBODY) {
            found.add(new Blocking.Misplaced(applicant, program[applicant]));
        }
    }

    private void couples() {
        for (int c = 0; c < market.couples().count(); c++) {
            couple(c);
        }
    }

    private void couple(int c) {
        PackedCouples couples = market.couples();
        int a = couples.first()[c];
        int b = couples.second()[c];
        for (int i = couples.start()[c]; i < couples.start()[c + 1]; i++) {
            int p = couples.firstProgram()[i];
            int q = couples.secondProgram()[i];
            if (p == program[a] && q == program[b]) {
                return;
            }
            boolean open =
                    (p == q && p != NOBODY) ? bothWanted(a, b, p) : (moves(a, p) && moves(b, q));
            if (open) {
                found.add(new Blocking.Couple(c, p, q));
                return;
            }
        }
        if (program[a] != NOBODY || program[b] != NOBODY) {
            found.add(new Blocking.Misplaced(a, program[a]));
        }
    }

    private boolean moves(int member, int to) {
        return to == NOBODY || program[member] == to || wanted(member, to);
    }

    /// Sorts the present holders and the two by rank, and looks whether both are within the quota.
    private boolean bothWanted(int a, int b, int at) {
        List<Integer> ranks = new ArrayList<>();
        PackedLists lists = market.programs();
        for (int i = lists.start()[at]; i < lists.start()[at + 1]; i++) {
            int who = lists.entry()[i];
            if (program[who] == at || firstYear[who] == at || who == a || who == b) {
                ranks.add(i - lists.start()[at]);
            }
        }
        List<Integer> best = ranks.subList(0, Math.min(ranks.size(), market.quota()[at]));
        return best.contains(rank(at, a)) && best.contains(rank(at, b));
    }

    private void firstYears() {
        PackedLinks links = market.links();
        boolean[] linked = new boolean[program.length];
        for (int k = 0; k < links.count(); k++) {
            int owner = links.owner()[k];
            if (program[owner] == links.advanced()[k]) {
                linked[owner] = true;
                firstYear(owner, k);
            }
        }
        for (int a = 0; a < linked.length; a++) {
            if (firstYear[a] != NOBODY && !linked[a]) {
                found.add(new Blocking.Misplaced(a, firstYear[a]));
            }
        }
    }

    private void firstYear(int owner, int k) {
        PackedLists lists = market.links().lists();
        for (int i = lists.start()[k]; i < lists.start()[k + 1]; i++) {
            int wish = lists.entry()[i];
            if (wish == firstYear[owner]) {
                return;
            }
            if (wanted(owner, wish)) {
                found.add(new Blocking.FirstYear(owner, wish));
                return;
            }
        }
        if (firstYear[owner] != NOBODY) {
            found.add(new Blocking.Misplaced(owner, firstYear[owner]));
        }
    }
}
