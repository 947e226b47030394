package org.smartpick.prediction.world;

import java.util.List;
import java.util.Set;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Background;
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
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;

/// Applicants of whom only type and score are told, and programs of which nothing is.
public final class InventedPeople {
    private static final int USUAL_YEARS = 2;

    private InventedPeople() {}

    /// Somebody of a type with a Step 2 CK score; everything else is open.
    ///
    /// @param matchYear year of the Match
    public static Applicant applicant(
            ApplicantType type, int score, String specialty, int matchYear) {
        return new Applicant(
                background(type, matchYear),
                new Exams(
                        ExamResult.OPEN,
                        new ScoredExam(Answer.given(score), Answer.open()),
                        ExamResult.OPEN,
                        ExamResult.OPEN,
                        ScoredExam.OPEN),
                new Experience(
                        new Experience.UsClinical(Answer.open(), Answer.open(), Set.of()),
                        new Experience.Letters(Answer.open(), Answer.open(), Answer.open()),
                        new Experience.Scholarship(Answer.open(), Answer.open()),
                        Answer.open(),
                        Answer.open(),
                        Set.of(),
                        Set.of()),
                new RedFlags(Answer.open(), Answer.open(), Answer.open(), Answer.open()),
                List.of(),
                new Wishes(
                        List.of(new SpecialtyWish(Specialty.of(specialty), 100)),
                        Answer.open(),
                        Set.of(),
                        Answer.open(),
                        Set.of(),
                        SizeWish.ANY,
                        new Wishes.Weights(0, 0, 0, 0)),
                new Limits(5000, 300, 30, Set.of(), Set.of()));
    }

    private static Background background(ApplicantType type, int matchYear) {
        SchoolKind school =
                switch (type) {
                    case US_MD_SENIOR, US_MD_GRADUATE -> SchoolKind.US_MD;
                    case US_DO_SENIOR, US_DO_GRADUATE -> SchoolKind.US_DO;
                    case US_IMG, NON_US_IMG -> SchoolKind.INTERNATIONAL;
                };
        boolean senior = type == ApplicantType.US_MD_SENIOR || type == ApplicantType.US_DO_SENIOR;
        return new Background(
                school,
                Answer.open(),
                Answer.open(),
                senior ? matchYear : matchYear - USUAL_YEARS,
                type != ApplicantType.NON_US_IMG,
                Answer.open(),
                Answer.given(type == ApplicantType.NON_US_IMG ? VisaNeed.J1 : VisaNeed.NONE));
    }

    /// A program of which nothing is told.
    ///
    /// @param number 0 to 999,999
    static Program program(String specialty, int number) {
        String id = String.valueOf(9_990_000_000L + number);
        return new Program(
                new Program.Identity(
                        AcgmeId.of(id),
                        "Invented program " + number,
                        Specialty.of(specialty),
                        "Somewhere",
                        UsState.OH,
                        Fact.unknown(),
                        Fact.unknown()),
                FactSheet.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
