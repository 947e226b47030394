package org.smartpick.portfolio.internal.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.smartpick.portfolio.Constraint;
import org.smartpick.portfolio.PortfolioProblem;

/// One thing the person asks for that could contradict another.
sealed interface Demand {

    /// The demand in plain words.
    String text();

    /// The must-apply list.
    ///
    /// @param number programs on it
    record Musts(int number) implements Demand {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "your must-apply list of %,d programs", number);
        }
    }

    /// The limit on the number of applications.
    ///
    /// @param most the limit
    record Number(int most) implements Demand {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "your limit of %,d applications", most);
        }
    }

    /// The budget.
    ///
    /// @param budgetUsd whole dollars
    record Budget(int budgetUsd) implements Demand {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "your budget of $%,d", budgetUsd);
        }
    }

    /// A condition on the whole list.
    ///
    /// @param index index into the problem's constraints
    /// @param constraint the condition
    record Condition(int index, Constraint constraint) implements Demand {
        @Override
        public String text() {
            return switch (constraint) {
                case Constraint.AtMost most ->
                        String.format(Locale.ROOT, "at most %,d %s", most.most(), most.name());
                case Constraint.AtLeast least ->
                        String.format(Locale.ROOT, "at least %,d %s", least.least(), least.name());
                case Constraint.LoadAtMost load ->
                        String.format(Locale.ROOT, "at most %.1f %s", load.most(), load.name());
                case Constraint.Opening opening -> opening.name();
            };
        }
    }

    /// All demands of a problem that could contradict others.
    static List<Demand> list(PortfolioProblem problem, int musts) {
        List<Demand> demands = new ArrayList<>();
        if (musts > 0) {
            demands.add(new Musts(musts));
        }
        demands.add(new Number(problem.limits().mostApplications()));
        demands.add(new Budget(problem.limits().budgetUsd()));
        for (int i = 0; i < problem.constraints().size(); i++) {
            if (!(problem.constraints().get(i) instanceof Constraint.Opening)) {
                demands.add(new Condition(i, problem.constraints().get(i)));
            }
        }
        return demands;
    }
}
