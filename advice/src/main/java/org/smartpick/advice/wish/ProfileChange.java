package org.smartpick.advice.wish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.PortfolioProblem;
import org.smartpick.portfolio.PortfolioProblem.Candidate;
import org.smartpick.portfolio.PortfolioProblem.Pin;

/// Another answer to one question of the profile.
///
/// @param path the question, for example `limits.budget_usd`
/// @param value the answer as it would be typed; empty to leave it open
public record ProfileChange(String path, String value) {

    /// The answers that would have to change to turn one problem into another.
    ///
    /// @param stated the problem as her answers have it
    /// @param wanted the same with other limits, pins or conditions
    /// @param conditions what the conditions stand for
    public static List<ProfileChange> between(
            PortfolioProblem stated, PortfolioProblem wanted, Conditions conditions) {
        List<ProfileChange> changes = new ArrayList<>();
        if (stated.limits().budgetUsd() != wanted.limits().budgetUsd()) {
            changes.add(change(LimitFields.BUDGET.path(), wanted.limits().budgetUsd()));
        }
        if (stated.limits().mostApplications() != wanted.limits().mostApplications()) {
            changes.add(
                    change(
                            LimitFields.MOST_APPLICATIONS.path(),
                            wanted.limits().mostApplications()));
        }
        for (int i = 0; i < stated.constraints().size(); i++) {
            Constraint condition = wanted.constraints().get(i);
            if (!condition.equals(stated.constraints().get(i))) {
                changes.add(change(conditions.path(i), limit(condition)));
            }
        }
        if (!musts(stated).equals(musts(wanted))) {
            changes.add(new ProfileChange(LimitFields.MUST.path(), musts(wanted)));
        }
        return changes;
    }

    private static ProfileChange change(String path, int value) {
        return new ProfileChange(path, Integer.toString(value));
    }

    private static int limit(Constraint condition) {
        return switch (condition) {
            case Constraint.AtMost most -> most.most();
            case Constraint.AtLeast least -> least.least();
            case Constraint.LoadAtMost load -> (int) Math.ceil(load.most());
            case Constraint.Opening opening -> (int) Math.round(opening.price());
        };
    }

    private static String musts(PortfolioProblem problem) {
        List<Candidate> candidates = problem.candidates();
        return IntStream.range(0, candidates.size())
                .mapToObj(candidates::get)
                .filter(candidate -> candidate.pin() == Pin.MUST)
                .map(Candidate::id)
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
