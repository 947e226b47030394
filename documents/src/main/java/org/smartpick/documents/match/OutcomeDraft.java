package org.smartpick.documents.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.smartpick.advice.match.BroughtOutcome;
import org.smartpick.advice.match.BroughtOutcome.Moved;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.FieldProblem;
import org.smartpick.match.MatchProblem;

/// An outcome as it is being read, held against its market.
final class OutcomeDraft {
    private static final int NONE = -1;

    private final MatchProblem problem;
    private final String source;
    private final int[] program;
    private final int[] firstYear;
    private final List<Moved> moves = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    OutcomeDraft(MatchProblem problem, String source) {
        this.problem = problem;
        this.source = source;
        this.program = new int[problem.applicants().size()];
        this.firstYear = new int[program.length];
        Arrays.fill(program, NONE);
        Arrays.fill(firstYear, NONE);
    }

    void refuse(FieldProblem one) {
        problems.add(one);
    }

    void refuse(int line, String value, String what, String remedy) {
        problems.add(new FieldProblem(source + ":" + line, value, what, remedy));
    }

    /// Where an applicant is; an empty name is none.
    void place(int line, String applicant, String at) {
        OptionalInt who = applicant(line, applicant);
        if (who.isPresent()) {
            if (!seen.add(who.getAsInt())) {
                refuse(line, applicant, "is placed twice", "keep one of the two");
            }
            program[who.getAsInt()] = program(line, at);
        }
    }

    /// Where an applicant spends the first year; an empty name is none.
    void firstYear(int line, String applicant, String at) {
        applicant(line, applicant).ifPresent(who -> firstYear[who] = program(line, at));
    }

    /// Positions that reverted.
    void move(int line, String donor, String receiver, int positions) {
        Moved moved = new Moved(program(line, donor), program(line, receiver), positions);
        boolean rule =
                problem.reversions().stream()
                        .anyMatch(r ->
                                r.donor() == moved.donor() && r.receiver() == moved.receiver());
        if (!rule || positions < 1) {
            refuse(
                    line,
                    donor + " > " + receiver + ", " + positions,
                    "is no move that the market's reversions allow",
                    "take it out, or add the reversion to the market");
        } else {
            moves.add(moved);
        }
    }

    private OptionalInt applicant(int line, String name) {
        OptionalInt who = problem.findApplicant(name);
        if (who.isEmpty()) {
            refuse(line, name, "is no applicant of the market", "check the name, or the market");
        }
        return who;
    }

    private int program(int line, String name) {
        if (name.isEmpty()) {
            return NONE;
        }
        OptionalInt at = problem.findProgram(name);
        if (at.isEmpty()) {
            refuse(line, name, "is no program of the market", "check the name, or the market");
        }
        return at.orElse(NONE);
    }

    Reading<BroughtOutcome> reading() {
        checkMoves();
        return new Reading<>(new BroughtOutcome(program, firstYear, moves), problems);
    }

    private void checkMoves() {
        int[] quota = problem.market().quota().clone();
        for (Moved move : moves) {
            quota[move.donor()] -= move.positions();
            quota[move.receiver()] += move.positions();
            if (quota[move.donor()] < 0) {
                problems.add(
                        new FieldProblem(
                                source,
                                problem.programName(move.donor()),
                                "gives away more positions than it has",
                                "check the moves"));
                moves.clear();
                return;
            }
        }
    }
}
