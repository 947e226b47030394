package org.smartpick.prediction.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.Honor;
import org.smartpick.prediction.book.Effect;
import org.smartpick.prediction.book.Words;
import org.smartpick.prediction.evidence.Cohort;
import org.smartpick.prediction.evidence.Figure;
import org.smartpick.prediction.evidence.Measure;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.evidence.StudyEffect;

/// What the applicant's own facts, besides the score, do to the log-odds of an interview.
///
/// An effect comes from a published study or from the director survey where there is one. Where
/// there is none, the middle is small, the doubt is about as large as the effect, and the text says
/// that no study measured it.
final class ApplicantEffects {
    private static final String NO_STUDY = "; no study measured it, so the range is wide";
    private static final double SELDOM_KEEPS = 0.4;
    private static final double FAILURE_DOUBT = 0.45;
    private static final double YEARLY = -0.08;
    private static final double USUAL_YEARS = 2;
    private static final double MOST_YEARS = 12;
    private static final double USUAL_PUBLICATIONS = 3;

    private final PublishedEvidence evidence;

    ApplicantEffects(PublishedEvidence evidence) {
        this.evidence = evidence;
    }

    /// All effects of an applicant's facts in one specialty, in a fixed order.
    List<Effect> list(Applicant applicant, String specialty, Season season) {
        ApplicantType type = applicant.type(season);
        List<Effect> effects = new ArrayList<>();
        effects.add(
                attempts(
                        "step2_attempts",
                        "Step 2 CK",
                        applicant.exams().step2ck().attempts(),
                        specialty));
        effects.add(
                attempts(
                        "step1_attempts",
                        "Step 1",
                        applicant.exams().step1().attempts(),
                        specialty));
        if (type.international()) {
            effects.add(years(applicant.background().yearsSinceGraduation(season)));
            effects.add(usExperience(applicant.experience().usClinical().handsOn()));
            effects.add(usLetters(applicant.experience().letters().fromUs()));
            effects.add(step3(applicant));
        }
        effects.add(publications(applicant.experience().scholarship().publications()));
        honors(applicant, type).ifPresent(effects::add);
        gap(applicant.redFlags().gapMonths()).ifPresent(effects::add);
        flag("leave", "leave of absence", applicant.redFlags().leave()).ifPresent(effects::add);
        flag("course_failure", "failed course or clerkship", applicant.redFlags().courseFailure())
                .ifPresent(effects::add);
        return effects;
    }

    private Effect attempts(
            String factor, String exam, Answer<Integer> attempts, String specialty) {
        Optional<Integer> count = attempts.find();
        if (count.isEmpty()) {
            return Effect.open(factor, exam + " attempts not told: a failure would weigh", 0.15);
        }
        if (count.get() == 1) {
            return Effect.guessed(
                    factor, exam + " passed at the first attempt, as most did", 0.05, 0.05);
        }
        String test = "Step 1".equals(exam) ? "usmle_step1" : "usmle_step2ck";
        Optional<Figure> never = findPractice(Measure.FAILURE_NEVER, specialty, test);
        Optional<Figure> seldom = findPractice(Measure.FAILURE_SELDOM, specialty, test);
        if (never.isEmpty() || seldom.isEmpty()) {
            return Effect.guessed(
                    factor,
                    Words.text("%d attempts at %s%s", count.get(), exam, NO_STUDY),
                    -1,
                    0.6);
        }
        double closed = never.get().value() / 100;
        double kept = Math.max(0.05, 1 - closed - (1 - SELDOM_KEEPS) * seldom.get().value() / 100);
        String text =
                Words.text(
                        "%d attempts at %s: %.0f %% of directors never and %.0f %% seldom interview after a failure (%d)",
                        count.get(),
                        exam,
                        never.get().value(),
                        seldom.get().value(),
                        never.get().year());
        return Effect.known(factor, text, Math.log(kept) - 0.3 * (count.get() - 2), FAILURE_DOUBT);
    }

    private Optional<Figure> findPractice(Measure measure, String specialty, String test) {
        return evidence.find(measure, Cohort.ALL, specialty, test)
                .or(() -> evidence.find(measure, Cohort.ALL, Figure.ALL_SPECIALTIES, test));
    }

    private static Effect years(int years) {
        double beyond = Math.min(MOST_YEARS, years) - USUAL_YEARS;
        String text =
                Words.text(
                                "%d years between graduation and training: a survey of IMGs found that younger applicants match",
                                years)
                        + " more often, without a number; the size is our guess, with a wide range";
        return Effect.guessed(
                "years_since_graduation", text, YEARLY * beyond, 0.05 * Math.abs(beyond) + 0.03);
    }

    private static Effect usExperience(Answer<Integer> months) {
        Optional<Integer> count = months.find();
        if (count.isEmpty()) {
            return Effect.openGuess(
                    "us_experience", "hands-on US clinical experience not told" + NO_STUDY, 0.25);
        }
        double size = 0.25 * (Math.min(6, count.get()) / 3.0 - 1);
        String text =
                Words.text("%d months of hands-on US clinical experience%s", count.get(), NO_STUDY);
        return Effect.guessed("us_experience", text, size, 0.1 + Math.abs(size) / 2);
    }

    private static Effect usLetters(Answer<Integer> letters) {
        Optional<Integer> count = letters.find();
        if (count.isEmpty()) {
            return Effect.openGuess(
                    "us_letters", "letters from US physicians not told" + NO_STUDY, 0.2);
        }
        double size = 0.15 * (Math.min(3, count.get()) - 2);
        String text = Words.text("%d letters from US physicians%s", count.get(), NO_STUDY);
        return Effect.guessed("us_letters", text, size, 0.08 + Math.abs(size) / 2);
    }

    private static Effect step3(Applicant applicant) {
        Optional<ExamOutcome> outcome = applicant.exams().step3().outcome().find();
        if (outcome.isEmpty()) {
            return Effect.openGuess("step3", "Step 3 not told; few directors ask for it", 0.05);
        }
        return switch (outcome.get()) {
            case PASSED ->
                    Effect.guessed(
                            "step3",
                            "Step 3 passed: few directors ask for it" + NO_STUDY,
                            0.1,
                            0.12);
            case FAILED -> Effect.guessed("step3", "Step 3 failed so far" + NO_STUDY, -0.4, 0.3);
            case NOT_TAKEN -> Effect.guessed("step3", "Step 3 not taken yet, as most", 0, 0.03);
        };
    }

    private Effect publications(Answer<Integer> publications) {
        Optional<Integer> count = publications.find();
        if (count.isEmpty()) {
            return Effect.open(
                    "publications", "abstracts, presentations and publications not told", 0.08);
        }
        double distance = Math.log1p(Math.min(60, count.get())) - Math.log1p(USUAL_PUBLICATIONS);
        Optional<StudyEffect> study = findStudy("publications_log");
        double each = study.map(effect -> Math.log(effect.effect())).orElse(0.03);
        double doubt = study.map(ApplicantEffects::doubt).orElse(0.05);
        String text =
                Words.text(
                        "%d abstracts, presentations and publications: almost no effect in the one study that counted invites",
                        count.get());
        return Effect.known(
                "publications", text, each * distance, 2 * doubt * Math.abs(distance) + 0.02);
    }

    private Optional<Effect> honors(Applicant applicant, ApplicantType type) {
        if (type.international() || !applicant.experience().honors().contains(Honor.AOA)) {
            return Optional.empty();
        }
        return findStudy("aoa")
                .map(study ->
                        Effect.known(
                                "honors",
                                Words.text(
                                        "honor society: one study in %s (rate ratio %.2f)",
                                        study.specialty(), study.effect()),
                                Math.log(study.effect()),
                                2 * doubt(study)));
    }

    private Optional<StudyEffect> findStudy(String predictor) {
        return evidence.listEffects(predictor).stream()
                .filter(effect -> effect.kind().equals("rate_ratio"))
                .findFirst();
    }

    private static double doubt(StudyEffect effect) {
        return Math.max(0.03, (Math.log(effect.high()) - Math.log(effect.low())) / 3.92);
    }

    private static Optional<Effect> gap(Answer<Integer> months) {
        return months.find()
                .filter(count -> count >= 12)
                .map(count ->
                        Effect.guessed(
                                "gap",
                                Words.text("a gap of %d months%s", count, NO_STUDY),
                                -0.2,
                                0.2));
    }

    private static Optional<Effect> flag(String factor, String words, Answer<Boolean> answer) {
        return answer.find()
                .filter(told -> told)
                .map(told -> Effect.guessed(factor, words + NO_STUDY, -0.25, 0.2));
    }
}
