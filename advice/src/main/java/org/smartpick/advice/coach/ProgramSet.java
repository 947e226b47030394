package org.smartpick.advice.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.advice.coach.KeepResearch.Researched;
import org.smartpick.domain.Fact;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.ProgramType;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.bank.Question;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.drill.FoundFlag;
import org.smartpick.interview.plan.Speaker;
import org.smartpick.interview.research.Expectation;

/// A set of questions made for one program, each with the fact that put it there.
///
/// @param expectation what an applicant with an eye on informatics should expect here
/// @param lines the questions, the most likely first
public record ProgramSet(Expectation expectation, List<Line> lines) {

    /// One question.
    ///
    /// @param question the question
    /// @param because why it is here
    public record Line(Question question, String because) {}

    /// Copies the lines.
    public ProgramSet {
        lines = List.copyOf(lines);
    }

    /// The set of a program for somebody.
    ///
    /// @param flags what her profile will be asked about
    public static ProgramSet of(
            Researched researched, Speaker speaker, List<FoundFlag> flags, QuestionBank bank) {
        Program program = researched.program();
        Map<String, String> why = new LinkedHashMap<>();
        why.put("OPEN-01", "Nearly every interview begins with it.");
        why.put("PRG-01", "Asked by nearly every program; your sheet holds the facts for it.");
        if (speaker.personas().contains(Persona.US_CITIZEN_IMG)) {
            why.put("IMG-01", "You are a US citizen who studied abroad.");
        }
        if (speaker.persona() != Persona.ALL) {
            why.put("IMG-04", "You trained abroad.");
        }
        informatics(program, speaker, why);
        kind(program, why);
        flags.forEach(found -> why.putIfAbsent(found.flag().questionId(), found.because()));
        why.put("SPC-01", "Asked in " + program.specialty().name() + " as everywhere.");
        why.put("TEAM-01", "One past event about people is usual.");
        why.put("MIST-01", "One past event about a mistake is usual.");
        why.put("PRG-05", "Every program serves somebody.");
        why.put("CLOSE-02", "Nearly every interview ends with it.");
        List<Line> lines = new ArrayList<>();
        why.forEach((id, because) ->
                bank.find(id).ifPresent(question -> lines.add(new Line(question, because))));
        return new ProgramSet(Expectation.of(researched.sheet()), lines);
    }

    private static void informatics(Program program, Speaker speaker, Map<String, String> why) {
        boolean aim = speaker.personas().contains(Persona.INFORMATICS);
        if (!program.fellowships().isEmpty()) {
            String name =
                    program.fellowships().getFirst().name()
                            + " has an informatics fellowship (last named "
                            + program.fellowships().getFirst().lastSeenYear()
                            + ").";
            why.put("PRG-07", name);
            if (aim) {
                why.put("CI-01", "You aim at informatics, and " + name);
                why.put("CI-02", name);
                why.put("KNOW-01", name);
            }
        } else if (aim) {
            why.put("CI-01", "You aim at informatics.");
            why.put("CI-09", "No fellowship here is known: say what you would do as a resident.");
        }
        if (program.fact(FactKey.EHR_VENDOR) instanceof Fact.Known<List<String>> ehr) {
            why.put(
                    "TECH-05",
                    "They use "
                            + String.join(", ", ehr.value())
                            + " ("
                            + ehr.provenance().asOf()
                            + ").");
        }
    }

    private static void kind(Program program, Map<String, String> why) {
        program.fact(FactKey.PROGRAM_TYPE)
                .findValue()
                .ifPresent(type -> {
                    if (type == ProgramType.UNIVERSITY) {
                        why.put("RES-01", "It is a university program.");
                    } else if (type != ProgramType.OTHER) {
                        why.put("SYS-01", "It is a program of the kind: " + type.label() + ".");
                    }
                });
    }
}
