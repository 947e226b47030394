package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.advice.cost.OnceFee;
import org.smartpick.domain.Fact;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.Words;

/// What the list costs in all, line by line.
///
/// @param cost the cost
/// @param citations names the sources
public record CostView(ListCost cost, Citations citations) {

    /// One line of the bill.
    ///
    /// @param what what is paid for
    /// @param amount dollars in words, or that they are not known
    /// @param note where the amount comes from
    public record Line(String what, String amount, String note) {}

    /// Applications first, then what is paid once, then the interviews.
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(
                        "All applications",
                        Words.dollars(cost.applicationsUsd()),
                        "within your money"));
        cost.once().stream().map(this::once).forEach(lines::add);
        lines.add(
                cost.findInterviewsUsd().isPresent()
                        ? new Line(
                                "Interviews, on average",
                                "about "
                                        + Words.dollars(
                                                Math.round(cost.findInterviewsUsd().getAsDouble())),
                                attended() + ", at what you said one costs")
                        : new Line(
                                "Interviews",
                                "unknown",
                                attended() + "; say under Limits what one costs you"));
        return List.copyOf(lines);
    }

    private String attended() {
        return String.format(Locale.US, "%.1f to attend", cost.attended());
    }

    private Line once(OnceFee fee) {
        return switch (fee.usd()) {
            case Fact.Known<Integer> known ->
                    new Line(
                            fee.name() + ", once",
                            Words.dollars(known.value()),
                            citations.shortly(known.provenance()));
            case Fact.Unknown<Integer> unknown ->
                    new Line(fee.name() + ", once", "unknown", "not in our data");
        };
    }

    /// The sum in words.
    public String sum() {
        return cost.findWholeUsd().isPresent()
                ? "about " + Words.dollars(Math.round(cost.findWholeUsd().getAsDouble()))
                : "at least " + Words.dollars((long) cost.applicationsUsd() + cost.onceUsd());
    }

    /// Interviews to expect beside what she could attend.
    public String attending() {
        String days =
                cost.findInterviewDays().isPresent()
                        ? String.format(
                                Locale.US,
                                " Those you attend would take about %.0f days.",
                                cost.findInterviewDays().getAsDouble())
                        : "";
        String over =
                cost.tooMany() < 0.005
                        ? "Next to nobody gets more than the "
                                + cost.mostInterviews()
                                + " you could attend."
                        : "Of 100 people like you, about "
                                + Words.about100(cost.tooMany())
                                + " get more than the "
                                + cost.mostInterviews()
                                + " you could attend.";
        return String.format(
                        Locale.US, "On average %.1f interviews come of it. ", cost.interviews())
                + over
                + days;
    }
}
