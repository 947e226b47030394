package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartpick.advice.Effort;
import org.smartpick.advice.PickReport;
import org.smartpick.advice.Tier;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.domain.CensusDivision;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.portfolio.Portfolio;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.TierView;
import org.smartpick.web.view.Words;

/// The list as its page shows it.
///
/// @param summary the answer in one sentence
/// @param rows all programs of the list
/// @param curve chance against number of applications
/// @param outlook what the list could bring, beside what is published
/// @param shown how it is shown
public record ListView(
        SummaryView summary,
        List<PickRow> rows,
        CurveView curve,
        OutlookView outlook,
        Shown shown) {

    /// How a list is shown.
    ///
    /// @param change what changed since the list was last shown; empty at first
    /// @param effort a moving slider asks for a quick list
    public record Shown(String change, Effort effort) {}

    /// Copies the rows.
    public ListView {
        rows = List.copyOf(rows);
    }

    /// The list of an applicant.
    static ListView of(PickReport report, Applicant applicant, Citations citations, Shown shown) {
        List<PickRow> rows = new ArrayList<>();
        for (PickReport.PickedProgram picked : report.programs()) {
            rows.add(
                    new PickRow(
                            picked,
                            rows.size() + 1,
                            PickRow.Marks.of(applicant, picked.program()),
                            List.of()));
        }
        CurveView curve = CurveView.of(report.curve(), report.programs().size());
        return new ListView(
                new SummaryView(report, citations),
                rows,
                curve,
                new OutlookView(report, citations),
                shown);
    }

    /// Cost at a point of the curve with what is paid once, and the interviews to expect where she
    /// said what one costs.
    public String wholeCost(Portfolio.CurvePoint point) {
        ListCost cost = summary.report().cost();
        double each =
                cost.interviews() == 0 ? 0 : cost.findInterviewsUsd().orElse(0) / cost.interviews();
        OptionalDouble interviews = summary.report().findInterviewsAt(point.applications());
        String over = each > 0 && interviews.isEmpty() ? "over " : "";
        return over
                + Words.dollars(
                        point.costUsd()
                                + cost.onceUsd()
                                + Math.round(each * interviews.orElse(cost.interviews())));
    }

    /// Interviews to expect at a point of the curve; empty beyond the list.
    public String interviewsAt(Portfolio.CurvePoint point) {
        OptionalDouble interviews = summary.report().findInterviewsAt(point.applications());
        return interviews.isPresent()
                ? String.format(Locale.US, "%.1f", interviews.getAsDouble())
                : "";
    }

    /// What changed since the list was last settled, to be read out; empty at first and while a
    /// slider moves.
    public String settledChange() {
        return moving() ? "" : shown.change();
    }

    /// What a moving slider changes, to be seen only: reading each step out would drown the value
    /// of the slider.
    public String movingChange() {
        return moving() ? shown.change() : "";
    }

    /// An empty text where a part of the page stays as it is while a slider moves: what was worked
    /// out or asked for with the last settled list. Null where it is written anew.
    public @Nullable String stays() {
        return moving() ? "" : null;
    }

    /// Whether a slider is moving: what stands below the programs waits until it is let go.
    public boolean moving() {
        return switch (shown.effort()) {
            case QUICK -> true;
            case THOROUGH -> false;
        };
    }

    /// The rows of one tier.
    ///
    /// @param tier the tier
    /// @param rows its rows, the largest gain first
    public record TierRows(TierView tier, List<PickRow> rows) {
        /// Number of rows in words.
        public String count() {
            return Words.count(rows.size(), "program");
        }
    }

    /// The tiers that hold anything, the most likely first.
    public List<TierRows> tiers() {
        return Stream.of(Tier.LIKELY, Tier.TARGET, Tier.REACH)
                .map(tier ->
                        new TierRows(
                                new TierView(tier),
                                rows.stream().filter(row -> row.picked().tier() == tier).toList()))
                .filter(tier -> !tier.rows().isEmpty())
                .toList();
    }

    /// The states on the list, for the filter.
    public List<String> states() {
        return rows.stream().map(PickRow::state).distinct().sorted().toList();
    }

    /// Programs that the map has no place for.
    public List<PickRow> besideMap() {
        return rows.stream()
                .filter(row ->
                        row.latitude().isEmpty()
                                || row.picked().program().state().division()
                                        == CensusDivision.TERRITORY)
                .sorted(Comparator.comparing(PickRow::name))
                .toList();
    }

    /// How many programs the map has no place for, in words.
    public String besideMapWords() {
        return Words.count(besideMap().size(), "program")
                + " beside this map: territories, or no known place";
    }

    /// Programs with something to ask.
    public List<PickRow> toAsk() {
        return rows.stream().filter(row -> !row.questions().isEmpty()).toList();
    }

    /// The one thing to do next.
    public String nextStep() {
        long asking = toAsk().size();
        return asking == 0
                ? "Look through the list and leave out what you would not go to."
                : "Ask "
                        + Words.count(asking, "program")
                        + " what they have not said. Asking costs nothing.";
    }

    /// The best programs that are not on the list.
    public List<LeftOutRow> leftOut() {
        return summary.report().leftOut().stream().map(LeftOutRow::new).toList();
    }

    /// The signals, the most useful first.
    public List<SignalRow> signals() {
        return summary.report().margins().signals().stream().map(SignalRow::new).toList();
    }

    /// What a reader must know.
    public List<String> notes() {
        return summary.report().context().notes();
    }

    /// The editions that the list stands on.
    public String editions() {
        return summary.report().context().dataEditions().entrySet().stream()
                .map(edition -> edition.getKey() + " " + edition.getValue())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    /// How many programs were looked at, in words.
    public String considered() {
        return Words.count(summary.report().context().considered(), "program");
    }
}
