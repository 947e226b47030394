package org.smartpick.match.text;

import java.io.IOException;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;

/// Writes a market as comma-separated values.
public final class MatchCsvWriter {
    private final MatchProblem problem;
    private final Appendable out;

    private MatchCsvWriter(MatchProblem problem, Appendable out) {
        this.problem = problem;
        this.out = out;
    }

    /// Writes a market, programs first; [MatchCsv] reads it back.
    public static void write(MatchProblem problem, Appendable out) throws IOException {
        new MatchCsvWriter(problem, out).write();
    }

    private void write() throws IOException {
        out.append(MatchText.HEAD + "," + MatchText.VERSION + "\n");
        for (int p = 0; p < problem.programs().size(); p++) {
            out.append("program,").append(program(p));
            out.append(',').append(String.valueOf(problem.market().quota()[p]));
            PackedLists lists = problem.market().programs();
            for (int i = lists.start()[p]; i < lists.start()[p + 1]; i++) {
                out.append(',').append(applicant(lists.entry()[i]));
            }
            out.append('\n');
        }
        people();
        links();
        for (MatchProblem.Reversion rule : problem.reversions()) {
            out.append("reversion,").append(program(rule.donor()));
            out.append(',').append(program(rule.receiver())).append('\n');
        }
    }

    private void people() throws IOException {
        PackedCouples couples = problem.market().couples();
        boolean[] inCouple = new boolean[problem.applicants().size()];
        for (int c = 0; c < couples.count(); c++) {
            inCouple[couples.first()[c]] = true;
            inCouple[couples.second()[c]] = true;
        }
        for (int a = 0; a < inCouple.length; a++) {
            if (!inCouple[a]) {
                out.append("applicant,").append(applicant(a));
                programs(problem.market().applicants(), a);
            }
        }
        for (int c = 0; c < couples.count(); c++) {
            couple(couples, c);
        }
    }

    private void couple(PackedCouples couples, int c) throws IOException {
        out.append("couple,");
        out.append(CsvCells.cell(inner(couples.first()[c]) + " & " + inner(couples.second()[c])));
        for (int i = couples.start()[c]; i < couples.start()[c + 1]; i++) {
            String pair =
                    wish(couples.firstProgram()[i]) + " + " + wish(couples.secondProgram()[i]);
            out.append(',').append(CsvCells.cell(pair));
        }
        out.append('\n');
    }

    private String inner(int applicant) {
        return MatchTextWriter.name(problem.applicants().get(applicant));
    }

    private String wish(int program) {
        return program < 0 ? "-" : MatchTextWriter.name(problem.programs().get(program));
    }

    private void links() throws IOException {
        PackedLinks links = problem.market().links();
        for (int k = 0; k < links.count(); k++) {
            out.append("supplement,").append(applicant(links.owner()[k]));
            out.append(',').append(program(links.advanced()[k]));
            programs(links.lists(), k);
        }
    }

    private void programs(PackedLists lists, int number) throws IOException {
        for (int i = lists.start()[number]; i < lists.start()[number + 1]; i++) {
            out.append(',').append(program(lists.entry()[i]));
        }
        out.append('\n');
    }

    private String applicant(int number) {
        return CsvCells.cell(problem.applicants().get(number));
    }

    private String program(int number) {
        return CsvCells.cell(problem.programs().get(number));
    }
}
