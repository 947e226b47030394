package org.smartpick.web.list;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.PickReport;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.web.view.DotsView;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.Words;

/// The answer in one sentence, base rate before person.
///
/// @param report the list
public record SummaryView(PickReport report) {

    /// What is published about people like her, a sentence a specialty.
    public List<String> baseRates() {
        return report.context().baseRates().stream().map(SummaryView::baseRate).toList();
    }

    private static String baseRate(PickReport.SpecialtyBase base) {
        Fact<Double> rate = base.rates().matchPreferred();
        return switch (rate) {
            case Fact.Known<Double> known ->
                    "Of 100 "
                            + base.rates().denominator()
                            + ", about "
                            + Words.percentOf100(known.value())
                            + " matched in it"
                            + year(known.provenance())
                            + ".";
            case Fact.Unknown<Double> unknown ->
                    "We do not know how many people like you matched in " + base.specialty() + ".";
        };
    }

    private static String year(Provenance provenance) {
        return provenance.asOf().dated() ? " (" + provenance.asOf().year() + ")" : "";
    }

    /// The chance to match at any program of the list.
    public RangeView chance() {
        return new RangeView(report.summary().matchChance(), baseShare());
    }

    /// The doubt about it as twenty dots.
    public DotsView dots() {
        return DotsView.of(report.summary().matchChance(), baseShare());
    }

    private double baseShare() {
        return report.context().baseRates().stream()
                .findFirst()
                .flatMap(base -> base.rates().matchPreferred().findValue())
                .map(percent -> percent / 100)
                .orElse(-1.0);
    }

    /// Number of programs.
    public String programs() {
        return Integer.toString(report.programs().size());
    }

    /// Cost of all applications.
    public String cost() {
        return Words.dollars(report.summary().costUsd());
    }

    /// Interviews to expect.
    public String interviews() {
        return Words.range(report.summary().interviews());
    }

    /// How close the list is to the best that the limits allow.
    public String proof() {
        double bound = report.summary().upperBound();
        double gap = Math.max(0, bound - report.summary().value());
        return gap < 0.05
                ? "No list within these limits is worth more by your own wishes."
                : "No list within these limits could be worth more than "
                        + String.format(Locale.US, "%.1f", gap)
                        + " of 100 points above this one, by your own wishes.";
    }
}
