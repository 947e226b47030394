package org.smartpick.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What is wrong with a market, with the line.
final class DraftIssues {
    private static final int MOST = 1_000;

    private final String source;
    private final List<Issue> issues = new ArrayList<>();
    // Counts on past the most that are kept.
    private int count;

    private record Issue(int line, FieldProblem problem) {}

    DraftIssues(String source) {
        this.source = source;
    }

    void add(int line, String value, String problem, String remedy) {
        count++;
        if (issues.size() < MOST) {
            issues.add(
                    new Issue(line, new FieldProblem(source + ":" + line, value, problem, remedy)));
        }
    }

    /// All of them by line; past a thousand, how many more there are.
    List<FieldProblem> list() {
        List<FieldProblem> list = new ArrayList<>();
        issues.stream()
                .sorted(Comparator.comparingInt(Issue::line))
                .forEach(issue -> list.add(issue.problem()));
        if (count > MOST) {
            list.add(
                    new FieldProblem(
                            source,
                            "",
                            "has " + (count - MOST) + " more problems",
                            "mend these first"));
        }
        return list;
    }
}
