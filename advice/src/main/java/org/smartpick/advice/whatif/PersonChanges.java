package org.smartpick.advice.whatif;

import java.util.Optional;
import org.smartpick.advice.Shelf;
import org.smartpick.advice.whatif.Counterfactual.Beside;
import org.smartpick.advice.whatif.Counterfactual.Price;
import org.smartpick.domain.Fact;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.chance.Grounds;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ApplicantReader;
import org.smartpick.domain.profile.ApplicantReading;
import org.smartpick.domain.profile.ExamFields;
import org.smartpick.domain.profile.ExperienceFields;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.prediction.ChanceQuestion;
import org.smartpick.prediction.ScoreScale;

/// What an applicant could change about herself: examinations, experience, letters.
final class PersonChanges {
    private static final int MORE_MONTHS = 2;

    private final Findings findings;
    private final Shelf shelf;
    private final ApplicantDraft draft;
    private final Applicant applicant;

    PersonChanges(Findings findings, Shelf shelf, ApplicantDraft draft) {
        this.findings = findings;
        this.shelf = shelf;
        this.draft = draft;
        applicant = findings.list().applicant();
    }

    void find() {
        if (applicant.type(findings.list().season()).international()) {
            step3();
            experience();
            letter();
        }
        step2();
    }

    private Optional<SentList> with(ApplicantDraft changed) {
        return switch (ApplicantReader.read(changed)) {
            case ApplicantReading.Complete complete ->
                    Optional.of(findings.list().by(complete.applicant(), shelf));
            case ApplicantReading.Incomplete incomplete -> Optional.empty();
        };
    }

    private void add(Lever lever, String title, Price price, String factor, SentList changed) {
        findings.add(
                new Findings.Told(
                        lever,
                        title,
                        price,
                        changed.grounds(findings.model(), factor),
                        Beside.NOTHING),
                changed);
    }

    private void step3() {
        Optional<ExamOutcome> outcome = applicant.exams().step3().outcome().find();
        if (outcome.filter(ExamOutcome.PASSED::equals).isPresent()) {
            return;
        }
        ApplicantDraft passed = draft.with(ExamFields.STEP3_OUTCOME.path(), "passed");
        with(passed)
                .ifPresent(changed -> {
                    long wanting = askingForStep3();
                    Beside beside =
                            wanting == 0
                                    ? Beside.NOTHING
                                    : Beside.of(
                                            wanting
                                                    + " of the programs on your list said that they want it.");
                    findings.add(
                            new Findings.Told(
                                    Lever.STEP3,
                                    "Step 3 passed",
                                    new Price(
                                            shelf.attemptUsd("usmle_step3"),
                                            "for one attempt, and weeks of study"),
                                    changed.grounds(findings.model(), "step3"),
                                    beside),
                            changed);
                });
    }

    private long askingForStep3() {
        return findings.list().cases().stream()
                .filter(one ->
                        one.findings().stream()
                                .anyMatch(finding ->
                                        finding.rule() == RuleFinding.Rule.STEP3
                                                && finding.findStated().isPresent()
                                                && finding.verdict() != RuleFinding.Verdict.MEETS))
                .count();
    }

    private void experience() {
        Optional<Integer> months = applicant.experience().usClinical().handsOn().find();
        if (months.isEmpty()) {
            findings.leaveOut(
                    Lever.US_EXPERIENCE,
                    "Two more months of hands-on US experience: your profile does not say how many you have. Tell us first.");
            return;
        }
        int more = months.get() + MORE_MONTHS;
        ApplicantDraft changed = draft.with(ExperienceFields.US_HANDS_ON.path(), "" + more);
        Optional<Integer> all = applicant.experience().usClinical().months().find();
        if (all.isPresent()) {
            changed =
                    changed.with(ExperienceFields.US_MONTHS.path(), "" + (all.get() + MORE_MONTHS));
        }
        with(changed)
                .ifPresent(list ->
                        add(
                                Lever.US_EXPERIENCE,
                                "Two more months of hands-on US clinical experience (" + more + ")",
                                new Price(
                                        Fact.unknown(),
                                        "two months; what a rotation and living there cost, we do not know"),
                                "us_experience",
                                list));
    }

    private void letter() {
        Optional<Integer> letters = applicant.experience().letters().fromUs().find();
        if (letters.isEmpty()) {
            findings.leaveOut(
                    Lever.US_LETTER,
                    "One more letter from a US physician: your profile does not say how many you have. Tell us first.");
            return;
        }
        int more = letters.get() + 1;
        ApplicantDraft changed = draft.with(ExperienceFields.LETTERS_US.path(), "" + more);
        Optional<Integer> all = applicant.experience().letters().total().find();
        if (all.isPresent() && all.get() < more) {
            changed = changed.with(ExperienceFields.LETTERS_TOTAL.path(), "" + more);
        }
        with(changed)
                .ifPresent(list ->
                        add(
                                Lever.US_LETTER,
                                "One more letter from a US physician (" + more + ")",
                                new Price(
                                        Fact.unknown(),
                                        "no fee that we know of; a physician who knows your work, and weeks of waiting"),
                                "us_letters",
                                list));
    }

    /// A score is offered only before there is one: an examination that is passed stays as it is.
    private void step2() {
        if (applicant.exams().step2ck().score().isGiven()) {
            findings.leaveOut(
                    Lever.STEP2,
                    "A higher Step 2 CK: yours is taken, so no other score is offered here.");
            return;
        }
        ScoreScale scale =
                findings.model()
                        .scores(
                                new ChanceQuestion(
                                        applicant, findings.list().season(), java.util.List.of()),
                                applicant.wishes().specialties().getFirst().specialty());
        score(scale.middle(), "the middle of " + scale.words());
        score(scale.high(), "above nine of ten of " + scale.words());
    }

    private void score(int score, String whose) {
        with(draft.with(ExamFields.STEP2_SCORE.path(), "" + score))
                .ifPresent(list ->
                        findings.add(
                                new Findings.Told(
                                        Lever.STEP2,
                                        "A Step 2 CK score of " + score,
                                        new Price(
                                                Fact.unknown(),
                                                "the fee of one attempt, which no source that we trust gives, and months of study"),
                                        Grounds.PUBLISHED,
                                        Beside.of(
                                                "That is "
                                                        + whose
                                                        + ". Compared with a score that we do not know.")),
                                list));
    }
}
