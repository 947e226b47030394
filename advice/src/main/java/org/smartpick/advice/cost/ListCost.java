package org.smartpick.advice.cost;

import java.util.List;
import java.util.OptionalDouble;
import org.smartpick.domain.Fact;
import org.smartpick.domain.applicant.InterviewCost;

/// What a list costs in all: applications, fees paid once, and the interviews to expect. The budget
/// is for applications alone; the rest stands beside it.
///
/// @param applicationsUsd dollars for all applications
/// @param once fees paid once a season
/// @param interviews interviews offered on average, over everybody like her
/// @param attended the same, counting no more for anybody than she could attend
/// @param tooMany chance of more interviews than she could attend, 0 to 1
/// @param mostInterviews most interviews that she could attend
/// @param each what one interview takes, as she said
public record ListCost(
        int applicationsUsd,
        List<OnceFee> once,
        double interviews,
        double attended,
        double tooMany,
        int mostInterviews,
        InterviewCost each) {

    /// Copies the list.
    public ListCost {
        once = List.copyOf(once);
    }

    /// The cost of a list.
    ///
    /// @param atLeast chance of at least k interviews at index k, from k = 0
    public static ListCost of(
            int applicationsUsd,
            List<OnceFee> once,
            List<Double> atLeast,
            int mostInterviews,
            InterviewCost each) {
        double all = 0;
        double attended = 0;
        for (int k = 1; k < atLeast.size(); k++) {
            all += atLeast.get(k);
            attended += k <= mostInterviews ? atLeast.get(k) : 0;
        }
        double tooMany = mostInterviews + 1 < atLeast.size() ? atLeast.get(mostInterviews + 1) : 0;
        return new ListCost(applicationsUsd, once, all, attended, tooMany, mostInterviews, each);
    }

    /// Dollars of the fees paid once whose amount is known.
    public int onceUsd() {
        return once.stream().mapToInt(fee -> fee.usd().findValue().orElse(0)).sum();
    }

    /// Names of the fees paid once whose amount nobody published.
    public List<String> unknownFees() {
        return once.stream()
                .filter(fee -> fee.usd() instanceof Fact.Unknown<Integer>)
                .map(OnceFee::name)
                .toList();
    }

    /// Dollars for the interviews attended, on average; empty where she did not say what one costs.
    public OptionalDouble findInterviewsUsd() {
        return each.usd().find().stream().mapToDouble(usd -> usd * attended).findFirst();
    }

    /// Days for the interviews attended, on average; empty where she did not say what one takes.
    public OptionalDouble findInterviewDays() {
        return each.days().find().stream().mapToDouble(days -> days * attended).findFirst();
    }

    /// Dollars in all, on average; empty where a part is not known.
    public OptionalDouble findWholeUsd() {
        OptionalDouble interviewing = findInterviewsUsd();
        return interviewing.isPresent() && unknownFees().isEmpty()
                ? OptionalDouble.of(applicationsUsd + onceUsd() + interviewing.getAsDouble())
                : OptionalDouble.empty();
    }
}
