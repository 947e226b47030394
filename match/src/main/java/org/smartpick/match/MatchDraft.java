package org.smartpick.match;

import java.util.List;
import org.smartpick.domain.FieldProblem;

/// A market as it is being read: takes everything, judges at the end, and then names every
/// contradiction at once with its line.
///
/// Names may be used before they are declared. Not for several threads.
public final class MatchDraft {
    /// Positions of one program, at most.
    public static final int MOST_POSITIONS = 100_000;

    private final DraftIssues issues;
    private final NameTable applicants = new NameTable();
    private final NameTable programs = new NameTable();
    private final DraftLists wishes = new DraftLists();
    private final DraftLists rankings = new DraftLists();
    private final Numbers quotas = new Numbers();
    private final DraftCouples couples = new DraftCouples();
    private final DraftLists supplements = new DraftLists();
    private final Numbers attachedTo = new Numbers();
    private final DraftReversions reversions = new DraftReversions();

    /// One pair of a couple's list.
    ///
    /// @param first program of the first member, empty for none
    /// @param second program of the second member, empty for none
    public record Pair(String first, String second) {}

    /// @param source name of the file, for messages
    public MatchDraft(String source) {
        issues = new DraftIssues(source);
    }

    /// A program, or one track of it.
    ///
    /// @param line where it stands in the file
    /// @param name its name
    /// @param quota its positions
    /// @param ranking the applicants that it ranks, best first
    public void program(int line, String name, int quota, List<String> ranking) {
        if (isNameless(line, name)) {
            return;
        }
        int number = programs.number(name);
        if (!programs.declare(number, line)) {
            issues.add(
                    line,
                    name,
                    "is declared twice, first in line " + programs.line(number),
                    "keep one of the two");
            return;
        }
        if (quota < 0 || quota > MOST_POSITIONS) {
            issues.add(
                    line,
                    name,
                    "has the quota " + quota,
                    "give 0 to " + MOST_POSITIONS + " positions");
        }
        quotas.add(Math.max(0, quota));
        rankings.open(line, number);
        for (String applicant : ranking) {
            rankings.add(applicants.number(applicant));
        }
    }

    /// A single applicant.
    ///
    /// @param line where she stands in the file
    /// @param name her name
    /// @param list the programs that she ranks, best first
    public void applicant(int line, String name, List<String> list) {
        if (isNameless(line, name)) {
            return;
        }
        int number = applicants.number(name);
        if (!applicants.declare(number, line)) {
            issues.add(
                    line,
                    name,
                    "is declared twice, first in line " + applicants.line(number),
                    "she is either single or in one couple; keep one of the two");
            return;
        }
        fill(wishes, line, number, list);
    }

    /// A couple.
    ///
    /// @param line where it stands in the file
    /// @param members the two names; any other number is a problem
    /// @param pairs what they rank together, best first
    public void couple(int line, List<String> members, List<Pair> pairs) {
        String shown = String.join(" & ", members);
        if (members.size() != 2) {
            issues.add(line, shown, "has " + members.size() + " members", "a couple has two");
        }
        if (members.size() > 1 && members.getFirst().equals(members.getLast())) {
            issues.add(line, shown, "is one person twice", "name two applicants");
        }
        for (String member : members) {
            int number = applicants.number(member);
            if (!isNameless(line, member)
                    && !applicants.declare(number, line)
                    && applicants.line(number) != line) {
                issues.add(
                        line,
                        member,
                        "is declared twice, first in line " + applicants.line(number),
                        "she is either single or in one couple; keep one of the two");
            }
        }
        if (members.size() == 2) {
            couples.open(
                    line, applicants.number(members.get(0)), applicants.number(members.get(1)));
            for (Pair pair : pairs) {
                couples.add(number(pair.first()), number(pair.second()));
            }
        }
    }

    private int number(String program) {
        return program.isEmpty() ? -1 : programs.number(program);
    }

    /// A supplemental list: first years for an advanced position.
    ///
    /// @param line where it stands in the file
    /// @param applicant whose it is
    /// @param advanced the program that it is attached to
    /// @param list first-year programs, best first
    public void supplement(int line, String applicant, String advanced, List<String> list) {
        fill(supplements, line, applicants.number(applicant), list);
        attachedTo.add(programs.number(advanced));
    }

    /// A reversion: positions that a program did not fill go to another.
    public void reversion(int line, String donor, String receiver) {
        reversions.add(line, programs.number(donor), programs.number(receiver));
    }

    /// Something that a reader could not understand at all.
    public void unreadable(int line, String value, String problem, String remedy) {
        issues.add(line, value, problem, remedy);
    }

    private void fill(DraftLists lists, int line, int owner, List<String> names) {
        lists.open(line, owner);
        for (String name : names) {
            lists.add(programs.number(name));
        }
    }

    private boolean isNameless(int line, String name) {
        if (!name.isBlank()) {
            return false;
        }
        issues.add(line, "", "has no name", "write a name");
        return true;
    }

    /// The market, or every contradiction in it.
    public MatchReading read() {
        DraftCheck check = new DraftCheck(issues, applicants, programs);
        check.rankings(rankings);
        check.wishes(wishes);
        check.couples(couples);
        check.supplements(supplements, attachedTo, wishes, couples);
        check.reversions(reversions);
        List<FieldProblem> problems = issues.list();
        return problems.isEmpty()
                ? new MatchReading.Accepted(assemble())
                : new MatchReading.Refused(problems);
    }

    private MatchProblem assemble() {
        return new DraftAssembly(applicants, programs)
                .problem(rankings, quotas, wishes, couples, supplements, attachedTo, reversions);
    }
}
