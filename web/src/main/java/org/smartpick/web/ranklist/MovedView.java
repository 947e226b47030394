package org.smartpick.web.ranklist;

import java.util.List;
import org.smartpick.advice.ranklist.RankListEvaluation.Moved;
import org.smartpick.web.view.Words;

/// What moving one program changes, as the page shows it.
///
/// @param moved the move
public record MovedView(Moved moved) {

    /// The answer in one sentence.
    public String sentence() {
        return "With "
                + moved.program().name()
                + " at rank "
                + moved.to()
                + " instead of "
                + moved.from()
                + ", the chance to match stays the same: "
                + Words.of100(moved.before())
                + " before, "
                + Words.of100(moved.after())
                + " after. What changes is only which wish you end at.";
    }

    /// Every program in the new order.
    public List<Row> rows() {
        return moved.rows().stream()
                .map(row ->
                        new Row(
                                row.program().name(),
                                row.rankBefore(),
                                Words.between100(row.before()),
                                Words.between100(row.after())))
                .toList();
    }

    /// One program.
    ///
    /// @param name its name
    /// @param rankBefore its rank before
    /// @param before chance to end there before, of 100
    /// @param after chance to end there after, of 100
    public record Row(String name, int rankBefore, String before, String after) {}
}
