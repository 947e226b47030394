package org.smartpick.cli.answer;

import java.util.List;
import java.util.stream.Collectors;
import org.smartpick.advice.judge.LineFinding;
import org.smartpick.domain.program.Program;

/// What became of a line of a brought list, in words.
final class LineWords {
    private LineWords() {}

    /// Whether the line is counted, so that nothing needs to be said of it.
    static boolean counted(LineFinding finding) {
        return finding instanceof LineFinding.Found;
    }

    static String of(LineFinding finding) {
        return "line "
                + finding.line().line()
                + ", '"
                + finding.line().text()
                + "': "
                + what(finding);
    }

    private static String what(LineFinding finding) {
        return switch (finding) {
            case LineFinding.Found found -> "counted as " + name(found.program()) + ".";
            case LineFinding.Repeated repeated ->
                    "the same program as line " + repeated.firstLine() + ", counted once.";
            case LineFinding.NotCounted not ->
                    "not counted: " + name(not.program()) + ". " + not.why();
            case LineFinding.Unclear unclear ->
                    "could be " + names(unclear.programs()) + ". Write the ACGME number.";
            case LineFinding.Unknown unknown ->
                    unknown.nearest().isEmpty()
                            ? "names no program that we know."
                            : "names no program that we know. Nearest: "
                                    + names(unknown.nearest())
                                    + ".";
        };
    }

    private static String names(List<Program> programs) {
        return programs.stream().map(LineWords::name).collect(Collectors.joining("; "));
    }

    static String name(Program program) {
        return program.name()
                + " ("
                + program.id()
                + ", "
                + program.specialty()
                + ", "
                + program.identity().city()
                + ", "
                + program.state().name()
                + ")";
    }
}
