package org.smartpick.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalAllowance;
import org.smartpick.domain.season.SignalTier;
import org.smartpick.prediction.Assessment;
import org.smartpick.prediction.ChanceQuestion;

/// One applicant's chances at every program of the specialties she wants, with each signal she
/// could send.
///
/// @param season the season applied in
/// @param programs the programs, by specialty in her order, then by number
/// @param rules the requirements of each program against her profile, in the order of the programs
/// @param bySignal chances without a signal and with each tier that some specialty has
/// @param allowances signals she may send
record Assessed(
        Season season,
        List<Program> programs,
        List<List<RuleFinding>> rules,
        Map<SignalTier, Assessment> bySignal,
        List<SignalAllowance> allowances) {

    /// Copies the collections.
    public Assessed {
        programs = List.copyOf(programs);
        rules = List.copyOf(rules);
        bySignal = Map.copyOf(bySignal);
        allowances = List.copyOf(allowances);
    }

    /// Chances with this signal; without one where no specialty has the tier.
    public Assessment with(SignalTier tier) {
        Assessment plain = bySignal.get(SignalTier.NONE);
        Assessment signaled = bySignal.getOrDefault(tier, plain);
        if (signaled == null) {
            throw new IllegalStateException("chances without a signal are missing");
        }
        return signaled;
    }

    /// Chance that a program would take her at every point of the shared strength, with this
    /// signal.
    double[] reach(int program, SignalTier signal) {
        Assessment chances = with(signal);
        return IntStream.range(0, chances.nodeWeights().length)
                .mapToDouble(node -> chances.reach(program, node))
                .toArray();
    }

    /// Why nobody with this profile can be taken there: a strict requirement that is not met, or a
    /// military program. Empty when the door is open.
    Optional<String> closedBecause(int program) {
        Optional<String> rule =
                rules.get(program).stream()
                        .filter(RuleFinding::excludes)
                        .map(RuleFinding::text)
                        .findFirst();
        return rule.or(() ->
                programs.get(program)
                        .fact(FactKey.PROGRAM_TYPE)
                        .findValue()
                        .filter(ProgramType.MILITARY::equals)
                        .map(type ->
                                "It is a military program, which trains members of the armed forces."));
    }

    /// The question for a set of these programs with the signals that go to them.
    public ChanceQuestion question(
            Applicant applicant, int[] chosen, Map<Integer, SignalTier> signals) {
        List<ChanceQuestion.ProgramCase> cases =
                java.util.Arrays.stream(chosen)
                        .mapToObj(program ->
                                new ChanceQuestion.ProgramCase(
                                        programs.get(program),
                                        rules.get(program),
                                        signals.getOrDefault(program, SignalTier.NONE)))
                        .toList();
        return new ChanceQuestion(applicant, season, cases);
    }
}
