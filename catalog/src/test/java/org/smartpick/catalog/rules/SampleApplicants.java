package org.smartpick.catalog.rules;

import java.util.List;
import java.util.Set;
import org.smartpick.domain.Answer;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Background;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.ExamResult;
import org.smartpick.domain.applicant.Exams;
import org.smartpick.domain.applicant.Experience;
import org.smartpick.domain.applicant.Limits;
import org.smartpick.domain.applicant.RedFlags;
import org.smartpick.domain.applicant.SchoolKind;
import org.smartpick.domain.applicant.ScoredExam;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.applicant.Wishes;

/// Applicants for tests of rules: each names only what the test is about, everything else is left
/// open.
final class SampleApplicants {
    private static final Experience NOTHING_SAID =
            new Experience(
                    new Experience.UsClinical(Answer.open(), Answer.open(), Set.of()),
                    new Experience.Letters(Answer.open(), Answer.open(), Answer.open()),
                    new Experience.Scholarship(Answer.open(), Answer.open()),
                    Answer.open(),
                    Answer.open(),
                    Set.of(),
                    Set.of());

    private SampleApplicants() {}

    static Background img(VisaNeed visa) {
        return new Background(
                SchoolKind.INTERNATIONAL,
                Answer.open(),
                Answer.open(),
                2023,
                false,
                Answer.given(false),
                Answer.given(visa));
    }

    static Background imgWithOpenVisa() {
        return new Background(
                SchoolKind.INTERNATIONAL,
                Answer.open(),
                Answer.open(),
                2023,
                false,
                Answer.open(),
                Answer.open());
    }

    static Background usCitizenImg() {
        return new Background(
                SchoolKind.INTERNATIONAL,
                Answer.open(),
                Answer.open(),
                2025,
                true,
                Answer.open(),
                Answer.open());
    }

    static Background permanentResidentImg() {
        return new Background(
                SchoolKind.INTERNATIONAL,
                Answer.open(),
                Answer.open(),
                2023,
                false,
                Answer.given(true),
                Answer.open());
    }

    static Background osteopathicSenior() {
        return new Background(
                SchoolKind.US_DO,
                Answer.open(),
                Answer.open(),
                2027,
                true,
                Answer.open(),
                Answer.open());
    }

    static Exams exams(ScoredExam step2, ExamResult step3) {
        return new Exams(
                new ExamResult(Answer.given(ExamOutcome.PASSED), Answer.given(1)),
                step2,
                step3,
                ExamResult.OPEN,
                ScoredExam.OPEN);
    }

    static Applicant of(Background background, Exams exams, Experience experience) {
        return new Applicant(
                background,
                exams,
                experience,
                new RedFlags(Answer.open(), Answer.open(), Answer.open(), Answer.open()),
                List.of(),
                new Wishes(
                        List.of(new SpecialtyWish(Specialty.of("Internal Medicine"), 100)),
                        Answer.open(),
                        Set.of(),
                        Answer.open(),
                        Set.of(),
                        SizeWish.ANY,
                        new Wishes.Weights(0, 0, 0, 0)),
                new Limits(1000, 100, 20, Set.of(), Set.of()));
    }

    static Applicant of(Background background) {
        return of(background, exams(ScoredExam.OPEN, ExamResult.OPEN), NOTHING_SAID);
    }

    static Applicant withStep2(int score, int attempts) {
        return of(
                usCitizenImg(),
                exams(new ScoredExam(Answer.given(score), Answer.given(attempts)), ExamResult.OPEN),
                NOTHING_SAID);
    }

    static Applicant withStep3(ExamOutcome outcome) {
        return of(
                usCitizenImg(),
                exams(ScoredExam.OPEN, new ExamResult(Answer.given(outcome), Answer.given(1))),
                NOTHING_SAID);
    }

    static Applicant withExperience(int usMonths, int letters) {
        Experience experience =
                new Experience(
                        new Experience.UsClinical(Answer.given(usMonths), Answer.open(), Set.of()),
                        new Experience.Letters(Answer.given(letters), Answer.open(), Answer.open()),
                        new Experience.Scholarship(Answer.open(), Answer.open()),
                        Answer.open(),
                        Answer.open(),
                        Set.of(),
                        Set.of());
        return of(usCitizenImg(), exams(ScoredExam.OPEN, ExamResult.OPEN), experience);
    }
}
