package org.smartpick.web.ranklist;

import java.util.List;
import org.smartpick.advice.ranklist.RankListReport;
import org.smartpick.advice.ranklist.RankListWords;
import org.smartpick.web.view.Words;

/// The rank list as its page shows it.
///
/// @param report the list with everything that can be said of it
/// @param rows its programs
/// @param supplemental its first years, a number a line
public record RankListView(RankListReport report, List<RankRow> rows, String supplemental) {

    /// Copies the rows.
    public RankListView {
        rows = List.copyOf(rows);
    }

    /// The answer in one sentence.
    public String sentence() {
        return "Of 100 people like you with these "
                + (rows.size() == 1 ? "one interview" : rows.size() + " interviews")
                + ", we think that "
                + Words.between100(report.match())
                + " would match with this list.";
    }

    /// What the figure rests on.
    public String basis() {
        return RankListWords.sentence(report.match().basis().summary());
    }

    /// What may be missing.
    public List<String> gaps() {
        return report.gaps().stream().map(RankListWords::gap).toList();
    }

    /// What the length of the list costs.
    public String fee() {
        return RankListWords.fee(report.fee());
    }

    /// Advice that is often heard, with her numbers.
    public List<MythView> myths() {
        return report.myths().stream()
                .map(myth -> new MythView(RankListWords.saying(myth), RankListWords.answer(myth)))
                .toList();
    }

    /// How likely a first year is; empty where the supplemental list is.
    public String firstYears() {
        return report.firstYears()
                .findOne()
                .map(one ->
                        Words.of100(one)
                                + " people like you would get one of these "
                                + report.firstYears().programs().size()
                                + " first years.")
                .orElse("");
    }

    /// One saying and what her numbers say to it.
    ///
    /// @param saying the advice
    /// @param answer the answer
    public record MythView(String saying, String answer) {}
}
