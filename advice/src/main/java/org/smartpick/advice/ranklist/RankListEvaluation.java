package org.smartpick.advice.ranklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.program.Program;
import org.smartpick.match.ranklist.ListOutcome;

/// A rank list with its report, and with its chances for further questions.
///
/// @param report what can be said of it
/// @param chances the chances behind it; the first programs are those of the list, in its order
public record RankListEvaluation(RankListReport report, ListChances chances) {

    /// What moving one program changes.
    ///
    /// @param program the program
    /// @param from its rank before, from 1
    /// @param to its rank after, from 1
    /// @param rows every program, in the order after the move
    /// @param before chance to match at all before
    /// @param after chance to match at all after: the same
    public record Moved(
            Program program, int from, int to, List<Row> rows, Chance before, Chance after) {
        /// Copies the rows.
        public Moved {
            rows = List.copyOf(rows);
        }

        /// One program.
        ///
        /// @param program the program
        /// @param rankBefore its rank before, from 1
        /// @param before chance to end there before
        /// @param after chance to end there after
        public record Row(Program program, int rankBefore, Chance before, Chance after) {}
    }

    /// What would change if one program stood elsewhere.
    ///
    /// @param place new rank from 1; beyond the end means the end
    /// @throws IllegalArgumentException when the program is not on the list
    public Moved move(AcgmeId id, int place) {
        List<RankListReport.RankedProgram> entries = report.entries();
        int from =
                IntStream.range(0, entries.size())
                        .filter(i -> entries.get(i).program().id().equals(id))
                        .findFirst()
                        .orElseThrow(() ->
                                new IllegalArgumentException(id + " is not on the rank list"));
        List<Integer> order = new ArrayList<>(IntStream.range(0, entries.size()).boxed().toList());
        order.remove(Integer.valueOf(from));
        int to = Math.clamp(place - 1L, 0, order.size());
        order.add(to, from);
        List<ListOutcome> after =
                chances.outcomes(order.stream().mapToInt(Integer::intValue).toArray());
        List<Moved.Row> rows = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            int here = rank;
            RankListReport.RankedProgram entry = entries.get(order.get(rank));
            rows.add(
                    new Moved.Row(
                            entry.program(),
                            entry.rank(),
                            entry.ends(),
                            chances.chance(after, outcome -> outcome.atRank().get(here))));
        }
        return new Moved(
                entries.get(from).program(),
                from + 1,
                to + 1,
                rows,
                report.match(),
                chances.chance(after, ListOutcome::matched));
    }
}
