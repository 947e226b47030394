package org.smartpick.match.text;

import java.io.IOException;
import org.smartpick.match.MatchProblem;
import org.smartpick.match.packed.PackedCouples;
import org.smartpick.match.packed.PackedLinks;
import org.smartpick.match.packed.PackedLists;

/// Writes a market as lines of text.
public final class MatchTextWriter {
    private final MatchProblem problem;
    private final Appendable out;

    private MatchTextWriter(MatchProblem problem, Appendable out) {
        this.problem = problem;
        this.out = out;
    }

    /// Writes a market, programs first; [MatchText] reads it back.
    public static void write(MatchProblem problem, Appendable out) throws IOException {
        new MatchTextWriter(problem, out).write();
    }

    private void write() throws IOException {
        out.append(MatchText.HEAD + " " + MatchText.VERSION + "\n");
        for (int p = 0; p < problem.programs().size(); p++) {
            out.append("program ").append(program(p));
            // A quoted name ends before the quota.
            out.append(' ').append(String.valueOf(problem.market().quota()[p])).append(':');
            list(problem.market().programs(), p, Side.APPLICANTS);
        }
        applicants();
        couples();
        links();
        for (MatchProblem.Reversion rule : problem.reversions()) {
            out.append("reversion ").append(program(rule.donor()));
            out.append(" > ").append(program(rule.receiver())).append('\n');
        }
    }

    /// What the numbers of a list mean.
    private enum Side {
        APPLICANTS,
        PROGRAMS
    }

    private void list(PackedLists lists, int number, Side side) throws IOException {
        for (int i = lists.start()[number]; i < lists.start()[number + 1]; i++) {
            out.append(i == lists.start()[number] ? " " : " > ");
            int entry = lists.entry()[i];
            out.append(side == Side.PROGRAMS ? program(entry) : applicant(entry));
        }
        out.append('\n');
    }

    private void applicants() throws IOException {
        boolean[] inCouple = new boolean[problem.applicants().size()];
        PackedCouples couples = problem.market().couples();
        for (int c = 0; c < couples.count(); c++) {
            inCouple[couples.first()[c]] = true;
            inCouple[couples.second()[c]] = true;
        }
        for (int a = 0; a < inCouple.length; a++) {
            if (!inCouple[a]) {
                out.append("applicant ").append(applicant(a)).append(':');
                list(problem.market().applicants(), a, Side.PROGRAMS);
            }
        }
    }

    private void couples() throws IOException {
        PackedCouples couples = problem.market().couples();
        for (int c = 0; c < couples.count(); c++) {
            out.append("couple ").append(applicant(couples.first()[c]));
            out.append(" & ").append(applicant(couples.second()[c])).append(':');
            for (int i = couples.start()[c]; i < couples.start()[c + 1]; i++) {
                out.append(i == couples.start()[c] ? " " : " > ");
                out.append(program(couples.firstProgram()[i])).append(" + ");
                out.append(program(couples.secondProgram()[i]));
            }
            out.append('\n');
        }
    }

    private void links() throws IOException {
        PackedLinks links = problem.market().links();
        for (int k = 0; k < links.count(); k++) {
            out.append("supplement ").append(applicant(links.owner()[k]));
            out.append(" + ").append(program(links.advanced()[k])).append(':');
            list(links.lists(), k, Side.PROGRAMS);
        }
    }

    private String applicant(int number) {
        return name(problem.applicants().get(number));
    }

    private String program(int number) {
        return number < 0 ? "-" : name(problem.programs().get(number));
    }

    /// A name as it is written: in quotation marks when it holds a sign.
    static String name(String name) {
        boolean plain =
                !name.equals("-")
                        && name.chars().noneMatch(c -> c == '"' || LineScanner.isSign((char) c));
        return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
    }
}
