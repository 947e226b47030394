package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.smartpick.advice.PickReport;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Specialty;
import org.smartpick.prediction.PublishedRate;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.Words;

/// What a list could bring: how many interviews, and which share of whom matches, beside what is
/// published about people like her.
///
/// @param report the list
/// @param citations names the sources
public record OutlookView(PickReport report, Citations citations) {

    /// One share with its denominator.
    ///
    /// @param counted who is counted
    /// @param outcome what becomes of them
    /// @param of100 how many of a hundred, as a range where it is ours
    /// @param source where it comes from
    /// @param kind `ours` or `published`
    public record Share(String counted, String outcome, String of100, String source, String kind) {}

    /// A number of interviews and how many of a hundred get at least so many.
    ///
    /// @param least number of interviews
    /// @param of100 people of a hundred
    public record AtLeast(int least, String of100) {}

    /// How the number of interviews spreads.
    public CountBars bars() {
        return CountBars.of(report.summary().atLeast());
    }

    /// How many of a hundred get at least 1, 3, 5, 8, 10, 12 interviews.
    public List<AtLeast> atLeast() {
        List<Double> shares = report.summary().atLeast();
        return IntStream.of(1, 3, 5, 8, 10, 12)
                .filter(k -> k < shares.size())
                .mapToObj(k -> new AtLeast(k, Words.about100(shares.get(k))))
                .toList();
    }

    /// What the picture of the interviews says, in a sentence.
    public String sentence() {
        List<Double> shares = report.summary().atLeast();
        double none = shares.size() > 1 ? 1 - shares.get(1) : 1;
        return String.format(
                Locale.US,
                "Of 100 people like you who send this list, about %s would get no interview; eight of ten would get %s.",
                Words.about100(none),
                Words.range(report.summary().interviews()));
    }

    /// Ours first, then what is published.
    public List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        PickReport.Summary summary = report.summary();
        shares.add(
                ours(
                        "people like you who send this list",
                        "match at any program on it",
                        summary.matchChance()));
        if (specialties().size() > 1) {
            shares.add(
                    ours(
                            "the same people",
                            "match in " + summary.shares().preferred() + ", ranked first",
                            summary.shares().preferredMatch()));
        }
        shares.add(
                ours(
                        "those of them who get at least one interview",
                        "match at any program on it",
                        summary.shares().matchIfInterviewed()));
        report.context().baseRates().stream()
                .flatMap(base -> base.rates().beside().stream())
                .distinct()
                .map(this::published)
                .forEach(shares::add);
        return List.copyOf(shares);
    }

    private List<Specialty> specialties() {
        return report.programs().stream()
                .map(picked -> picked.program().specialty())
                .distinct()
                .toList();
    }

    private static Share ours(
            String counted, String outcome, org.smartpick.domain.chance.Chance chance) {
        return new Share(counted, outcome, Words.between100(chance), "our estimate", "ours");
    }

    private Share published(PublishedRate rate) {
        String people =
                switch (rate.people()) {
                    case Fact.Known<Integer> known ->
                            String.format(Locale.US, " (%,d people)", known.value());
                    case Fact.Unknown<Integer> unknown -> "";
                };
        String other =
                switch (rate.kin()) {
                    case SAME -> "";
                    case NEAREST -> "Another group: ";
                };
        return new Share(
                other + rate.counted() + people,
                rate.outcome().words(),
                Words.percentOf100(rate.percent()),
                citations.whole(rate.provenance()),
                "published");
    }

    /// What is not printed, in sentences.
    public List<String> gaps() {
        String who = report.context().type().plural();
        return report.context().baseRates().stream()
                .filter(base -> !base.rates().matchPreferred().isKnown())
                .map(base ->
                        "How many "
                                + who
                                + " who ranked "
                                + base.specialty()
                                + " first matched in it is not printed."
                                + nearest(base))
                .toList();
    }

    private static String nearest(PickReport.SpecialtyBase base) {
        return base.rates().beside().stream()
                        .anyMatch(rate -> rate.kin() == PublishedRate.Kin.NEAREST)
                ? " The nearest printed group stands in its place, and is another group."
                : "";
    }
}
