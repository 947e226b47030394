package org.smartpick.domain.applicant;

import java.util.Set;
import org.smartpick.domain.AcgmeId;

/// What an applicant can spend and what must or must not be on her list.
///
/// @param budgetUsd dollars for applications, 0 to 100,000
/// @param mostApplications most applications, 1 to 2,000
/// @param mostInterviews most interviews she could attend, 1 to 100
/// @param must programs that have to be on the list
/// @param never programs that must not be on the list
/// @param conditions conditions on the whole list
/// @param interview what one interview takes
public record Limits(
        int budgetUsd,
        int mostApplications,
        int mostInterviews,
        Set<AcgmeId> must,
        Set<AcgmeId> never,
        ListConditions conditions,
        InterviewCost interview) {
    /// Most dollars that a budget may have.
    public static final int MOST_BUDGET_USD = 100_000;

    /// Most applications that a limit may allow.
    public static final int MOST_APPLICATIONS = 2_000;

    /// Most interviews that a limit may allow.
    public static final int MOST_INTERVIEWS = 100;

    /// Limits without conditions on the whole list.
    public Limits(
            int budgetUsd,
            int mostApplications,
            int mostInterviews,
            Set<AcgmeId> must,
            Set<AcgmeId> never) {
        this(
                budgetUsd,
                mostApplications,
                mostInterviews,
                must,
                never,
                ListConditions.NONE,
                InterviewCost.OPEN);
    }

    /// Copies the sets; refuses limits out of range and a program in both sets.
    public Limits {
        must = Set.copyOf(must);
        never = Set.copyOf(never);
        if (budgetUsd < 0 || budgetUsd > MOST_BUDGET_USD) {
            throw new IllegalArgumentException(
                    "budget of " + budgetUsd + " dollars is not between 0 and 100000");
        }
        if (mostApplications < 1 || mostApplications > MOST_APPLICATIONS) {
            throw new IllegalArgumentException(
                    "limit of " + mostApplications + " applications is not 1 to 2000");
        }
        if (mostInterviews < 1 || mostInterviews > MOST_INTERVIEWS) {
            throw new IllegalArgumentException(
                    "limit of " + mostInterviews + " interviews is not 1 to 100");
        }
        for (AcgmeId id : must) {
            if (never.contains(id)) {
                throw new IllegalArgumentException("program " + id + " is both a must and a never");
            }
        }
    }
}
