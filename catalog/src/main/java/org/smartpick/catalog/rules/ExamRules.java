package org.smartpick.catalog.rules;

import org.smartpick.domain.Answer;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.ScoredExam;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.program.FactKey;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.program.RuleFinding.Rule;

/// Licensing examinations: scores, attempts, Step 3, and COMLEX in place of USMLE.
final class ExamRules {
    private ExamRules() {}

    static RuleFinding step2Score(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.STEP2_SCORE,
                        season,
                        "Is there a lowest Step 2 CK score for an interview?");
        Answer<Integer> score = applicant.exams().step2ck().score();
        if (program.fact(FactKey.MIN_STEP2) instanceof Fact.Known<Integer> minimum) {
            return minimumScore(findings, minimum, score);
        }
        if (program.fact(FactKey.STEP2_REQUIRED) instanceof Fact.Known<Boolean> needed) {
            return resultNeeded(findings, needed, score);
        }
        return findings.unstated("We could not find what it asks of Step 2 CK.");
    }

    private static RuleFinding minimumScore(
            Findings findings, Fact.Known<Integer> minimum, Answer<Integer> score) {
        String stated = "It asks for a Step 2 CK of at least " + minimum.value();
        return switch (score) {
            case Answer.Open<Integer> open ->
                    findings.unanswered(stated + "; your profile has no score yet", minimum);
            case Answer.Given<Integer> given ->
                    given.value() >= minimum.value()
                            ? findings.meets(stated + "; yours is " + given.value(), minimum)
                            : findings.fails(stated + "; yours is " + given.value(), minimum);
        };
    }

    private static RuleFinding resultNeeded(
            Findings findings, Fact.Known<Boolean> needed, Answer<Integer> score) {
        if (!needed.value()) {
            return findings.meets(
                    "It said that no Step 2 CK result is needed for an interview", needed);
        }
        return score.isGiven()
                ? findings.unstated(
                        "It wants a Step 2 CK result, which you have; we could not find a minimum.")
                : findings.unanswered(
                        "It wants a Step 2 CK result; your profile has none yet", needed);
    }

    static RuleFinding step2Attempts(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.STEP2_ATTEMPTS,
                        season,
                        "How many attempts at Step 2 CK do you accept?");
        return attempts(
                findings,
                program.fact(FactKey.MAX_STEP2_ATTEMPTS),
                applicant.exams().step2ck().attempts(),
                "Step 2 CK");
    }

    static RuleFinding step1Attempts(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.STEP1_ATTEMPTS, season, "How many attempts at Step 1 do you accept?");
        ExamOutcome outcome = applicant.exams().step1().outcome().find().orElse(ExamOutcome.PASSED);
        if (outcome != ExamOutcome.PASSED) {
            return findings.open("You have not passed Step 1 yet; without it no training starts.");
        }
        return attempts(
                findings,
                program.fact(FactKey.MAX_STEP1_ATTEMPTS),
                applicant.exams().step1().attempts(),
                "Step 1");
    }

    /// A single attempt fits every limit.
    private static RuleFinding attempts(
            Findings findings, Fact<Integer> most, Answer<Integer> mine, String exam) {
        int attempts = mine.find().orElse(0);
        if (attempts == 1) {
            return findings.harmless("One attempt at " + exam + " fits every limit.");
        }
        return switch (most) {
            case Fact.Unknown<Integer> unknown ->
                    attempts == 0
                            ? findings.open(
                                    "Your profile does not say how often you took " + exam + ".")
                            : findings.unstated(
                                    "We could not find how many attempts at "
                                            + exam
                                            + " it accepts.");
            case Fact.Known<Integer> limit -> {
                String stated = "It accepts at most " + limit.value() + " attempts at " + exam;
                if (attempts == 0) {
                    yield findings.unanswered(
                            stated + "; your profile does not say how many you had", limit);
                }
                yield attempts <= limit.value()
                        ? findings.meets(stated + "; you had " + attempts, limit)
                        : findings.fails(stated + "; you had " + attempts, limit);
            }
        };
    }

    static RuleFinding step3(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.STEP3, season, "Do you want Step 3 before the start of training?");
        ExamOutcome outcome =
                applicant.exams().step3().outcome().find().orElse(ExamOutcome.NOT_TAKEN);
        if (outcome == ExamOutcome.PASSED) {
            return findings.harmless("You have passed Step 3.");
        }
        String visa =
                onlyH1b(applicant) ? " For an H-1B, Step 3 usually has to be passed first." : "";
        return switch (program.fact(FactKey.STEP3_REQUIRED)) {
            case Fact.Unknown<Boolean> unknown ->
                    findings.unstated("We could not find whether it wants Step 3." + visa);
            case Fact.Known<Boolean> needed -> {
                if (!needed.value()) {
                    yield findings.meets("It does not ask for Step 3", needed);
                }
                yield applicant.exams().step3().outcome().isGiven()
                        ? findings.fails("It wants Step 3, which you have not passed", needed)
                        : findings.unanswered(
                                "It wants Step 3; your profile does not say whether you passed",
                                needed);
            }
        };
    }

    private static boolean onlyH1b(Applicant applicant) {
        return !applicant.background().usCitizen()
                && applicant
                        .background()
                        .visaNeed()
                        .find()
                        .filter(need -> need == VisaNeed.H1B)
                        .isPresent();
    }

    static RuleFinding comlex(Program program, Applicant applicant, Season season) {
        Findings findings =
                new Findings(
                        Rule.COMLEX,
                        season,
                        "Do you accept COMLEX-USA without USMLE from DO applicants?");
        ScoredExam step2 = applicant.exams().step2ck();
        if (step2.score().isGiven()) {
            return findings.harmless("You have a USMLE score beside COMLEX.");
        }
        return switch (program.fact(FactKey.COMLEX_ACCEPTED)) {
            case Fact.Unknown<Boolean> unknown ->
                    findings.unstated("We could not find whether COMLEX without USMLE is enough.");
            case Fact.Known<Boolean> accepted ->
                    accepted.value()
                            ? findings.meets("It accepts COMLEX without USMLE", accepted)
                            : findings.fails(
                                    "It wants USMLE scores; your profile has none", accepted);
        };
    }
}
