package org.smartpick.catalog.rules;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SchoolKind;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;

/// Holds what a program asks for against one applicant.
///
/// Three values: meets, fails, unknown. What a program did not say is unknown and becomes a
/// question to ask it, never a "no". A statement older than two seasons is soft: a hint beside the
/// program, never a reason to leave it out.
public final class ProgramRules {
    private ProgramRules() {}

    /// All findings on one program, in the order of [RuleFinding.Rule]; rules that cannot concern
    /// her are left out.
    public static List<RuleFinding> check(Program program, Applicant applicant, Season season) {
        List<RuleFinding> findings = new ArrayList<>();
        findings.add(VisaRules.visa(program, applicant, season));
        findings.add(VisaRules.citizenship(program, applicant, season));
        boolean comlexOnly =
                applicant.background().school() == SchoolKind.US_DO
                        && !applicant.exams().step2ck().score().isGiven();
        if (!comlexOnly) {
            findings.add(ExamRules.step2Score(program, applicant, season));
            findings.add(ExamRules.step2Attempts(program, applicant, season));
            findings.add(ExamRules.step1Attempts(program, applicant, season));
        }
        findings.add(ExamRules.step3(program, applicant, season));
        if (applicant.background().school() == SchoolKind.US_DO) {
            findings.add(ExamRules.comlex(program, applicant, season));
        }
        findings.add(ExperienceRules.graduation(program, applicant, season));
        findings.add(ExperienceRules.usExperience(program, applicant, season));
        findings.add(ExperienceRules.letters(program, applicant, season));
        return List.copyOf(findings);
    }

    /// Whether a recent, plain statement of the program closes the door.
    public static boolean excludes(List<RuleFinding> findings) {
        return findings.stream().anyMatch(RuleFinding::excludes);
    }

    /// What to ask the program, in the order of the findings.
    public static List<String> questions(List<RuleFinding> findings) {
        return findings.stream()
                .map(RuleFinding::question)
                .filter(question -> !question.isEmpty())
                .toList();
    }
}
