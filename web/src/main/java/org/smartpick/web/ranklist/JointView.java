package org.smartpick.web.ranklist;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.ranklist.couple.JointReport;
import org.smartpick.advice.ranklist.couple.JointWords;
import org.smartpick.web.view.Words;

/// A couple's joint list as its page shows it.
///
/// @param report the joint list
public record JointView(JointReport report) {
    private static final int SHOWN = 100;

    /// The answer in one sentence.
    public String sentence() {
        return "Of 100 couples like you, we think that "
                + Words.between100(report.chances().both())
                + " would both match with this joint list.";
    }

    /// What became of all couples of one Match; empty where it is not published.
    public String published() {
        return JointWords.published(report).orElse("");
    }

    /// What becomes of the two.
    public List<Ending> endings() {
        JointReport.Chances chances = report.chances();
        return List.of(
                new Ending("Both match", Words.between100(chances.both())),
                new Ending("Both match, near each other", Words.between100(chances.together())),
                new Ending("One of you matches", Words.between100(chances.one())),
                new Ending("Neither matches", Words.between100(chances.neither())));
    }

    /// A way to end.
    ///
    /// @param words what happens
    /// @param chance how often, of 100
    public record Ending(String words, String chance) {}

    /// The pairs, best first, as many as a page shows.
    public List<PairRow> pairs() {
        return report.pairs().stream()
                .limit(SHOWN)
                .map(pair ->
                        new PairRow(
                                Integer.toString(pair.rank()),
                                JointWords.name(pair.findFirst()),
                                JointWords.name(pair.findSecond()),
                                JointWords.nearness(pair),
                                String.format(Locale.US, "%.0f", pair.standing().worth()),
                                Words.between100(pair.standing().ends()),
                                pair.standing().why()))
                .toList();
    }

    /// How many pairs the page leaves out; empty when none.
    public String more() {
        int left = report.pairs().size() - SHOWN;
        return left > 0 ? "And " + Words.count(left, "more pair") + " below these." : "";
    }

    /// One pair.
    ///
    /// @param rank its rank
    /// @param first program of the first member
    /// @param second program of the second member
    /// @param near how they lie to each other
    /// @param worth what it is worth, in points
    /// @param ends chance to end there, of 100
    /// @param why why it stands there
    public record PairRow(
            String rank,
            String first,
            String second,
            String near,
            String worth,
            String ends,
            String why) {}

    /// Rules, limits and costs.
    public List<String> rules() {
        return JointWords.rules(report);
    }
}
