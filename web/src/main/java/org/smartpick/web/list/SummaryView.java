package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.advice.PickReport;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Provenance;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.DotsView;
import org.smartpick.web.view.RangeView;
import org.smartpick.web.view.Words;

/// The answer in one sentence, base rate before person.
///
/// @param report the list
/// @param citations names the sources
public record SummaryView(PickReport report, Citations citations) {

    /// What is published about people like her: the whole Match first, then each specialty.
    public List<String> baseRates() {
        List<String> sentences = new ArrayList<>();
        findAny().ifPresent(any -> sentences.add(any(any)));
        report.context().baseRates().stream().map(this::preferred).forEach(sentences::add);
        return List.copyOf(sentences);
    }

    private Optional<Fact.Known<Double>> findAny() {
        return report.context().baseRates().stream()
                .map(base -> base.rates().matchAny())
                .flatMap(rate ->
                        rate instanceof Fact.Known<Double> known
                                ? Stream.of(known)
                                : Stream.empty())
                .findFirst();
    }

    private String any(Fact.Known<Double> rate) {
        return "Of 100 "
                + report.context().type().plural()
                + " who ranked programs, "
                + Words.percentOf100(rate.value())
                + " matched to some first-year position"
                + from(rate.provenance())
                + ".";
    }

    private String preferred(PickReport.SpecialtyBase base) {
        return switch (base.rates().matchPreferred()) {
            case Fact.Known<Double> known ->
                    "Of 100 who wanted "
                            + base.specialty()
                            + " most, "
                            + Words.percentOf100(known.value())
                            + " matched in it"
                            + from(known.provenance())
                            + ".";
            case Fact.Unknown<Double> unknown ->
                    "For " + base.specialty() + " alone, no rate for people like you is published.";
        };
    }

    /// How many of people like her programs interview, where it is published.
    public List<String> interviewRates() {
        return report.context().baseRates().stream()
                .flatMap(base ->
                        base.rates().interviewPercent() instanceof Fact.Known<Double> known
                                ? Stream.of(
                                        "An average "
                                                + base.specialty()
                                                + " program interviews about "
                                                + Words.about100(known.value() / 100)
                                                + " of 100 "
                                                + report.context().type().plural()
                                                + " who apply"
                                                + from(known.provenance())
                                                + ".")
                                : Stream.empty())
                .toList();
    }

    private String from(Provenance provenance) {
        return " (" + citations.shortly(provenance) + ")";
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
                .or(() -> findAny().map(Fact.Known::value))
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

    /// What the list costs in all.
    public CostView costs() {
        return new CostView(report.cost(), citations);
    }

    /// Interviews to expect.
    public String interviews() {
        return Words.range(report.summary().interviews());
    }

    /// What ignoring that outcomes hang together would have promised.
    public String unrelated() {
        return "If outcomes at different programs had nothing to do with each other, "
                + Words.about100(report.margins().independentChance())
                + " of 100 would match. They do: a weakness that one program sees, others see too.";
    }

    /// How close the list is to the best that the limits allow.
    public String proof() {
        double bound = report.summary().upperBound();
        double gap = Math.max(0, bound - report.summary().value());
        return gap < 0.05
                ? "No list within these limits is better by what this list is for."
                : "No list within these limits could be better by more than "
                        + String.format(Locale.US, "%.1f", gap)
                        + " of 100 points of what this list is for.";
    }
}
