package org.smartpick.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Answer;
import org.smartpick.domain.ApplicantType;
import org.smartpick.domain.Fact;
import org.smartpick.domain.Season;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
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
import org.smartpick.domain.applicant.Tie;
import org.smartpick.domain.applicant.TieKind;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.applicant.Wishes;
import org.smartpick.domain.program.FactSheet;
import org.smartpick.domain.program.Program;
import org.smartpick.domain.program.RuleFinding;
import org.smartpick.domain.season.SignalTier;

/// Applicants and programs for tests.
public final class People {
    public static final Season SEASON = Season.of(2027);

    private People() {}

    /// Somebody of a type about whom only the score is told: everything else is open.
    public static Applicant bare(ApplicantType type, Answer<Integer> step2) {
        return person(type, step2, new ExamResult(Answer.open(), Answer.open()), open(), List.of());
    }

    public static Applicant withTies(Applicant person, List<Tie> ties) {
        return new Applicant(
                person.background(),
                person.exams(),
                person.experience(),
                person.redFlags(),
                ties,
                person.wishes(),
                person.limits());
    }

    /// The person of the shipped example: US citizen, Caribbean school, 2025 graduate, Step 2 CK
    /// 238.
    public static Applicant example() {
        Experience experience =
                new Experience(
                        new Experience.UsClinical(Answer.given(4), Answer.given(4), Set.of()),
                        new Experience.Letters(Answer.given(4), Answer.given(3), Answer.given(3)),
                        new Experience.Scholarship(Answer.open(), Answer.given(2)),
                        Answer.open(),
                        Answer.open(),
                        Set.of(),
                        Set.of());
        ExamResult step1 = new ExamResult(Answer.given(ExamOutcome.PASSED), Answer.given(1));
        List<Tie> ties =
                List.of(
                        new Tie(UsState.NJ, Answer.open(), Answer.given(TieKind.FAMILY)),
                        new Tie(UsState.FL, Answer.open(), Answer.given(TieKind.ROTATION)));
        return person(ApplicantType.US_IMG, Answer.given(238), step1, experience, ties);
    }

    private static Experience open() {
        return new Experience(
                new Experience.UsClinical(Answer.open(), Answer.open(), Set.of()),
                new Experience.Letters(Answer.open(), Answer.open(), Answer.open()),
                new Experience.Scholarship(Answer.open(), Answer.open()),
                Answer.open(),
                Answer.open(),
                Set.of(),
                Set.of());
    }

    private static Applicant person(
            ApplicantType type,
            Answer<Integer> step2,
            ExamResult step1,
            Experience experience,
            List<Tie> ties) {
        boolean told = step1.attempts().isGiven();
        Exams exams =
                new Exams(
                        step1,
                        new ScoredExam(step2, told ? Answer.given(1) : Answer.open()),
                        ExamResult.OPEN,
                        ExamResult.OPEN,
                        ScoredExam.OPEN);
        return new Applicant(
                background(type),
                exams,
                experience,
                new RedFlags(Answer.open(), Answer.open(), Answer.open(), Answer.open()),
                ties,
                wishes(),
                new Limits(1400, 200, 30, Set.of(), Set.of()));
    }

    private static Background background(ApplicantType type) {
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
                senior ? 2027 : 2025,
                type != ApplicantType.NON_US_IMG,
                Answer.open(),
                Answer.given(type == ApplicantType.NON_US_IMG ? VisaNeed.J1 : VisaNeed.NONE));
    }

    private static Wishes wishes() {
        return new Wishes(
                List.of(new SpecialtyWish(Specialty.of("Internal Medicine"), 100)),
                Answer.open(),
                Set.of(),
                Answer.open(),
                Set.of(),
                SizeWish.ANY,
                new Wishes.Weights(0, 0, 0, 0));
    }

    public static Program program(String id, String specialty, UsState state) {
        return new Program(
                new Program.Identity(
                        AcgmeId.of(id),
                        "Program " + id,
                        Specialty.of(specialty),
                        "City",
                        state,
                        Fact.unknown(),
                        Fact.unknown()),
                FactSheet.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    public static ChanceQuestion.ProgramCase asked(
            Program program, SignalTier signal, List<RuleFinding> findings) {
        return new ChanceQuestion.ProgramCase(program, findings, signal);
    }

    /// Programs of the shipped directory in a specialty, all of them for the empty name.
    public static List<ChanceQuestion.ProgramCase> directory(String specialty) {
        List<ChanceQuestion.ProgramCase> cases = new ArrayList<>();
        for (Map<String, String> row : CsvEvidence.directory()) {
            if (specialty.isEmpty() || CsvEvidence.cell(row, "specialty").equals(specialty)) {
                UsState state = UsState.parse(CsvEvidence.cell(row, "state")).orElseThrow();
                Program program =
                        program(
                                CsvEvidence.cell(row, "acgme_id"),
                                CsvEvidence.cell(row, "specialty"),
                                state);
                cases.add(asked(program, SignalTier.NONE, List.of()));
            }
        }
        return cases;
    }
}
