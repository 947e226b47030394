package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.ListOutcome;

/// Holds what is often advised against her own numbers. A list of one program gives no myth to
/// check.
final class MythCheck {
    private static final int FIRST = 3;

    private final ListChances chances;
    private final List<Program> programs;

    /// @param programs the programs in the order of the list, as the chances number them
    MythCheck(ListChances chances, List<Program> programs) {
        this.chances = chances;
        this.programs = List.copyOf(programs);
    }

    List<Myth> myths() {
        int length = programs.size();
        if (length < 2) {
            return List.of();
        }
        int[] order = IntStream.range(0, length).toArray();
        List<ListOutcome> own = chances.outcomes(order);
        List<Myth> myths = new ArrayList<>();
        myths.add(likelyFirst(order, own));
        myths.add(shorter(order, own));
        myths.add(
                new Myth.DreamOnTop(
                        programs.getFirst().name(),
                        chances.reach(0),
                        chances.chance(own, ListOutcome::matched),
                        chances.any(IntStream.range(1, length).toArray())));
        myths.add(
                new Myth.FirstIsPreferred(
                        programs.getLast().name(), chances.reach(length - 1), asFirst(length - 1)));
        return List.copyOf(myths);
    }

    /// Computed from a list that begins with it, not taken over.
    private org.smartpick.domain.chance.Chance asFirst(int program) {
        int[] moved =
                IntStream.concat(IntStream.of(program), IntStream.range(0, program)).toArray();
        return chances.chance(chances.outcomes(moved), outcome -> outcome.atRank().getFirst());
    }

    private Myth likelyFirst(int[] order, List<ListOutcome> own) {
        int first = Math.min(FIRST, order.length - 1);
        int[] likely = chances.likeliestFirst(order);
        double[] mine = own.stream().mapToDouble(outcome -> outcome.within(first)).toArray();
        double[] theirs =
                chances.outcomes(likely).stream()
                        .mapToDouble(outcome -> among(first, likely, outcome))
                        .toArray();
        return new Myth.LikelyFirst(
                first,
                chances.chance(mine),
                chances.chance(theirs),
                ListChances.change(mine, theirs),
                chances.chance(own, ListOutcome::matched));
    }

    /// Chance to end among her first wishes, which are the first programs by number.
    private static double among(int first, int[] order, ListOutcome outcome) {
        return IntStream.range(0, order.length)
                .filter(rank -> order[rank] < first)
                .mapToDouble(rank -> outcome.atRank().get(rank))
                .sum();
    }

    private Myth shorter(int[] order, List<ListOutcome> own) {
        int half = Math.max(1, order.length / 2);
        double[] whole = own.stream().mapToDouble(ListOutcome::matched).toArray();
        double[] upper = own.stream().mapToDouble(outcome -> outcome.within(half)).toArray();
        return new Myth.ShorterList(
                half,
                chances.chance(whole),
                chances.chance(upper),
                ListChances.change(whole, upper));
    }
}
