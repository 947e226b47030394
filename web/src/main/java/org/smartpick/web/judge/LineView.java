package org.smartpick.web.judge;

import java.util.List;
import java.util.stream.Collectors;
import org.smartpick.advice.judge.LineFinding;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.program.Program;

/// What became of one line, as the page says it.
///
/// @param finding what became of it
public record LineView(LineFinding finding) {

    /// The lines that were not simply counted.
    static List<LineView> list(List<LineFinding> lines) {
        return lines.stream()
                .filter(finding -> !(finding instanceof LineFinding.Found))
                .map(LineView::new)
                .toList();
    }

    /// The lines as problems, for a page without a judgment.
    static List<FieldProblem> problems(List<LineFinding> lines) {
        return list(lines).stream()
                .map(view ->
                        new FieldProblem(
                                view.where(),
                                view.text(),
                                view.what(),
                                "write the ACGME number of the program"))
                .toList();
    }

    /// Where the line stands.
    public String where() {
        return "line " + finding.line().line();
    }

    /// The line as it was brought.
    public String text() {
        return finding.line().text();
    }

    /// What became of it.
    public String what() {
        return switch (finding) {
            case LineFinding.Found found -> "is counted as " + name(found.program());
            case LineFinding.Repeated repeated ->
                    "is the same program as line " + repeated.firstLine() + " and counted once";
            case LineFinding.NotCounted not ->
                    "is " + name(not.program()) + " and not counted: " + not.why();
            case LineFinding.Unclear unclear -> "could be " + names(unclear.programs());
            case LineFinding.Unknown unknown ->
                    unknown.nearest().isEmpty()
                            ? "names no program that we know"
                            : "names no program that we know; nearest: " + names(unknown.nearest());
        };
    }

    private static String names(List<Program> programs) {
        return programs.stream().map(LineView::name).collect(Collectors.joining("; "));
    }

    private static String name(Program program) {
        return program.name()
                + " ("
                + program.id()
                + ", "
                + program.identity().city()
                + ", "
                + program.state().name()
                + ")";
    }
}
