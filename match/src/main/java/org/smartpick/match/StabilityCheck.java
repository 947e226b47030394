package org.smartpick.match;

import java.util.List;
import org.smartpick.match.stability.Blocking;
import org.smartpick.match.stability.PackedCheck;

/// The proof that an outcome is stable: finds who would rather be where they are wanted, or says
/// that there is nobody. Works from the lists alone and shares no code with the engine.
public final class StabilityCheck {
    private StabilityCheck() {}

    /// Everybody who blocks an outcome; empty when it is stable.
    ///
    /// @param problem everyone's lists, with the positions as they were when it was matched
    /// @param program program of each applicant by number, or -1
    /// @param firstYear first-year program of each applicant, or -1; empty when nobody has one
    public static List<Blocking> find(MatchProblem problem, int[] program, int[] firstYear) {
        return PackedCheck.find(problem.market(), program, firstYear);
    }

    /// Everybody who blocks an outcome; empty when it is stable.
    public static List<Blocking> find(MatchOutcome outcome) {
        return find(outcome.problem(), outcome.match().program(), outcome.match().firstYear());
    }

    /// A reason in words.
    public static String words(MatchProblem problem, Blocking blocking) {
        return switch (blocking) {
            case Blocking.Single one ->
                    problem.applicants().get(one.applicant())
                            + " would rather be in "
                            + problem.programName(one.program())
                            + ", which would rather have her";
            case Blocking.Couple couple ->
                    problem.coupleName(couple.couple())
                            + " would rather have "
                            + problem.programName(couple.firstProgram())
                            + " + "
                            + problem.programName(couple.secondProgram())
                            + ", and are wanted there";
            case Blocking.FirstYear year ->
                    problem.applicants().get(year.applicant())
                            + " would rather spend the first year in "
                            + problem.programName(year.program())
                            + ", which would rather have her";
            case Blocking.Misplaced wrong -> misplaced(problem, wrong);
        };
    }

    private static String misplaced(MatchProblem problem, Blocking.Misplaced wrong) {
        String program = problem.programName(wrong.program());
        return wrong.applicant() < 0
                ? program + " has more people than positions"
                : problem.applicants().get(wrong.applicant())
                        + " cannot be in "
                        + program
                        + " by the lists";
    }
}
