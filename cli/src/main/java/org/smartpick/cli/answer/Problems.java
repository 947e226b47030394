package org.smartpick.cli.answer;

import java.io.PrintWriter;
import java.util.List;
import org.smartpick.domain.FieldProblem;

/// What a person has to mend: field, value, what is wrong, what would be right.
public final class Problems {
    private static final int LONGEST_VALUE = 80;

    private Problems() {}

    /// Writes all problems under one sentence.
    public static void write(String sentence, List<FieldProblem> problems, PrintWriter err) {
        err.println(sentence);
        for (FieldProblem problem : problems) {
            err.println("  " + problem.field() + ": " + value(problem.value()) + problem.problem());
            err.println("    " + problem.remedy());
        }
        err.flush();
    }

    private static String value(String value) {
        if (value.isEmpty()) {
            return "";
        }
        String shown =
                value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        return "'" + shown.replaceAll("\\p{Cntrl}", " ") + "' ";
    }
}
