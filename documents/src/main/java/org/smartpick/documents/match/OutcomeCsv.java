package org.smartpick.documents.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.smartpick.advice.match.MatchReport;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.packed.PackedMatch;
import org.smartpick.match.text.CsvCells;
import org.smartpick.match.text.LineScanner.BadLine;

/// Reads and writes an outcome as comma-separated values: applicant, program, first year.
final class OutcomeCsv {
    private static final String HEAD = "applicant,program,first_year";

    private OutcomeCsv() {}

    static void read(OutcomeDraft draft, BufferedReader lines) throws IOException {
        String line = lines.readLine();
        if (line == null || !line.strip().startsWith("applicant,program")) {
            draft.refuse(
                    1, line == null ? "" : line, "is not how an outcome begins", "write: " + HEAD);
            return;
        }
        int number = 1;
        while ((line = lines.readLine()) != null) {
            number++;
            if (!line.isBlank()) {
                line(draft, number, line);
            }
        }
    }

    private static void line(OutcomeDraft draft, int number, String line) {
        try {
            List<String> cells = CsvCells.split(line);
            draft.place(number, cells.getFirst(), cell(cells, 1));
            if (!cell(cells, 2).isEmpty()) {
                draft.firstYear(number, cells.getFirst(), cell(cells, 2));
            }
        } catch (BadLine bad) {
            draft.refuse(number, line, String.valueOf(bad.getMessage()), "see docs/match-file.md");
        }
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    static void write(MatchReport report, Writer out) throws IOException {
        MatchProblem problem = report.outcome().problem();
        PackedMatch match = report.outcome().match();
        out.write(HEAD + "\n");
        for (int a = 0; a < match.program().length; a++) {
            out.write(CsvCells.cell(problem.applicants().get(a)));
            out.write("," + name(problem, match.program()[a]));
            out.write(
                    ","
                            + (match.firstYear().length == 0
                                    ? ""
                                    : name(problem, match.firstYear()[a])));
            out.write("\n");
        }
    }

    private static String name(MatchProblem problem, int program) {
        return program < 0 ? "" : CsvCells.cell(problem.programs().get(program));
    }
}
