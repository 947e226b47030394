package org.smartpick.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.cost.ListCost;
import org.smartpick.advice.cost.OnceFee;
import org.smartpick.domain.Fact;

/// What a list costs in all, in words.
final class CostWords {
    private CostWords() {}

    static String sum(ListCost cost) {
        List<String> parts = new ArrayList<>();
        parts.add(String.format(Locale.US, "%,d for applications", cost.applicationsUsd()));
        cost.once().forEach(fee -> parts.add(once(fee)));
        parts.add(
                cost.findInterviewsUsd().isPresent()
                        ? String.format(
                                Locale.US,
                                "about %,.0f for interviews",
                                cost.findInterviewsUsd().getAsDouble())
                        : "interviews unknown (limits.interview_usd)");
        String whole =
                cost.findWholeUsd().isPresent()
                        ? String.format(
                                Locale.US,
                                "about %,.0f dollars in all",
                                cost.findWholeUsd().getAsDouble())
                        : String.format(
                                Locale.US,
                                "at least %,d dollars in all",
                                cost.applicationsUsd() + cost.onceUsd());
        return whole + ": " + String.join(", ", parts);
    }

    private static String once(OnceFee fee) {
        return switch (fee.usd()) {
            case Fact.Known<Integer> known ->
                    known.value()
                            + " for the "
                            + fee.name()
                            + " ("
                            + known.provenance().asOf()
                            + ")";
            case Fact.Unknown<Integer> unknown -> fee.name() + " unknown";
        };
    }

    static String attending(ListCost cost) {
        String days =
                cost.findInterviewDays().isPresent()
                        ? String.format(
                                Locale.US,
                                ", about %.0f days",
                                cost.findInterviewDays().getAsDouble())
                        : "";
        return String.format(
                Locale.US,
                "%.1f interviews on average%s; more than the %d you could attend for %.0f of 100",
                cost.interviews(),
                days,
                cost.mostInterviews(),
                100 * cost.tooMany());
    }
}
