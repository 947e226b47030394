package org.smartpick.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Answer;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;
import org.smartpick.domain.applicant.Aim;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Background;
import org.smartpick.domain.applicant.ExamOutcome;
import org.smartpick.domain.applicant.ExamResult;
import org.smartpick.domain.applicant.Exams;
import org.smartpick.domain.applicant.Experience;
import org.smartpick.domain.applicant.InterviewCost;
import org.smartpick.domain.applicant.Limits;
import org.smartpick.domain.applicant.ListConditions;
import org.smartpick.domain.applicant.Nearness;
import org.smartpick.domain.applicant.RedFlags;
import org.smartpick.domain.applicant.ScoredExam;
import org.smartpick.domain.applicant.SizeWish;
import org.smartpick.domain.applicant.SpecialtyWish;
import org.smartpick.domain.applicant.Tie;
import org.smartpick.domain.applicant.Unmatched;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.domain.applicant.Wishes;

/// Makes an [Applicant] of a draft, or names everything that keeps it from being one.
///
/// One reader reads one draft. Web form and profile file go the same way.
public final class ApplicantReader {
    private static final int DEFAULT_MILES = 60;
    private static final int DEFAULT_INTERVIEWS = 20;
    private static final int DEFAULT_WEIGHT_STEP = 20;

    private final DraftAnswers answers;

    private ApplicantReader(DraftAnswers answers) {
        this.answers = answers;
    }

    /// Reads a draft; all problems come back at once.
    public static ApplicantReading read(ApplicantDraft draft) {
        ApplicantReader reader = new ApplicantReader(new DraftAnswers(draft));
        reader.answers.refuseUnknownPaths();
        Optional<Background> background = reader.background();
        Exams exams = reader.exams();
        Experience experience = reader.experience();
        RedFlags flags = reader.redFlags();
        List<Tie> ties = reader.ties();
        Optional<Wishes> wishes = reader.wishes();
        Optional<Limits> limits = reader.limits();
        if (!reader.answers.problems().isEmpty()) {
            return new ApplicantReading.Incomplete(reader.answers.problems());
        }
        return new ApplicantReading.Complete(
                new Applicant(
                        background.orElseThrow(),
                        exams,
                        experience,
                        flags,
                        ties,
                        wishes.orElseThrow(),
                        limits.orElseThrow()));
    }

    private Optional<Background> background() {
        var school = answers.required(YouFields.SCHOOL);
        var year = answers.required(YouFields.GRADUATION_YEAR);
        var citizen = answers.required(YouFields.US_CITIZEN);
        Answer<Boolean> resident = answers.one(YouFields.PERMANENT_RESIDENT);
        Answer<VisaNeed> visa = answers.one(YouFields.VISA_NEED);
        Answer<String> name = answers.one(YouFields.SCHOOL_NAME);
        Answer<String> country = answers.one(YouFields.SCHOOL_COUNTRY);
        answers.one(YouFields.PROFILE_NAME);
        boolean settled = citizen.orElse(false) || resident.find().orElse(false);
        if (settled && visa.find().filter(need -> need != VisaNeed.NONE).isPresent()) {
            answers.refuse(
                    YouFields.VISA_NEED.path(),
                    "does not go with citizenship or permanent residence",
                    "choose none, or correct citizenship");
        }
        if (school.isEmpty() || year.isEmpty() || citizen.isEmpty()) {
            return Optional.empty();
        }
        Answer<VisaNeed> need = settled ? Answer.given(VisaNeed.NONE) : visa;
        return Optional.of(
                new Background(
                        school.get(), name, country, year.get(), citizen.get(), resident, need));
    }

    private Exams exams() {
        return new Exams(
                exam(ExamFields.STEP1_OUTCOME, ExamFields.STEP1_ATTEMPTS),
                scored(ExamFields.STEP2_SCORE, ExamFields.STEP2_ATTEMPTS),
                exam(ExamFields.STEP3_OUTCOME, ExamFields.STEP3_ATTEMPTS),
                exam(ExamFields.COMLEX1_OUTCOME, ExamFields.COMLEX1_ATTEMPTS),
                scored(ExamFields.COMLEX2_SCORE, ExamFields.COMLEX2_ATTEMPTS));
    }

    private ExamResult exam(
            ProfileField<ExamOutcome> outcomeField, ProfileField<Integer> attemptsField) {
        Answer<ExamOutcome> outcome = answers.one(outcomeField);
        Answer<Integer> attempts = answers.one(attemptsField);
        if (outcome.find().filter(ExamOutcome.NOT_TAKEN::equals).isPresent()
                && attempts.isGiven()) {
            answers.refuse(
                    attemptsField.path(),
                    "counts attempts at an exam not taken yet",
                    "leave it open");
        }
        return new ExamResult(outcome, attempts);
    }

    private ScoredExam scored(ProfileField<Integer> score, ProfileField<Integer> attempts) {
        return new ScoredExam(answers.one(score), answers.one(attempts));
    }

    private Experience experience() {
        Answer<Integer> months = answers.one(ExperienceFields.US_MONTHS);
        Answer<Integer> handsOn = answers.one(ExperienceFields.US_HANDS_ON);
        notAbove(handsOn, months, ExperienceFields.US_HANDS_ON, "months of US experience");
        Answer<Integer> letters = answers.one(ExperienceFields.LETTERS_TOTAL);
        Answer<Integer> fromUs = answers.one(ExperienceFields.LETTERS_US);
        Answer<Integer> inSpecialty = answers.one(ExperienceFields.LETTERS_SPECIALTY);
        notAbove(fromUs, letters, ExperienceFields.LETTERS_US, "letters");
        notAbove(inSpecialty, letters, ExperienceFields.LETTERS_SPECIALTY, "letters");
        return new Experience(
                new Experience.UsClinical(
                        months, handsOn, Set.copyOf(answers.several(ExperienceFields.US_KINDS))),
                new Experience.Letters(letters, fromUs, inSpecialty),
                new Experience.Scholarship(
                        answers.one(ExperienceFields.PROJECTS),
                        answers.one(ExperienceFields.PUBLICATIONS)),
                answers.one(ExperienceFields.WORK),
                answers.one(ExperienceFields.VOLUNTEER),
                Set.copyOf(answers.several(ExperienceFields.DEGREES)),
                Set.copyOf(answers.several(ExperienceFields.HONORS)));
    }

    private void notAbove(
            Answer<Integer> part, Answer<Integer> whole, ProfileField<Integer> field, String unit) {
        if (part.isGiven()
                && whole.isGiven()
                && part.find().orElseThrow() > whole.find().orElseThrow()) {
            answers.refuse(
                    field.path(),
                    "is more than all " + unit,
                    "write at most " + whole.find().orElseThrow() + ", or correct the total");
        }
    }

    private RedFlags redFlags() {
        return new RedFlags(
                answers.one(ExperienceFields.LEAVE),
                answers.one(ExperienceFields.COURSE_FAILURE),
                answers.one(ExperienceFields.GAP_MONTHS),
                answers.one(ExperienceFields.FLAG_NOTE));
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < answers.count(WishFields.TIE_STATE); i++) {
            Optional<UsState> state = answers.required(WishFields.TIE_STATE, i);
            var city = answers.one(WishFields.TIE_CITY, i);
            var kind = answers.one(WishFields.TIE_KIND, i);
            state.ifPresent(there -> ties.add(new Tie(there, city, kind)));
        }
        return ties;
    }

    private Optional<Wishes> wishes() {
        List<SpecialtyWish> specialties = specialties();
        Wishes.Weights weights =
                new Wishes.Weights(
                        answers.orElse(WishFields.WEIGHT_PLACE, 0),
                        answers.orElse(WishFields.WEIGHT_TYPE, 0),
                        answers.orElse(WishFields.WEIGHT_SIZE, 0),
                        answers.orElse(WishFields.WEIGHT_INFORMATICS, 0),
                        aim());
        Answer<String> later = answers.one(WishFields.LATER);
        var states = Set.copyOf(answers.several(WishFields.STATES));
        Answer<Nearness> near = near();
        var types = Set.copyOf(answers.several(WishFields.PROGRAM_TYPES));
        SizeWish size = answers.orElse(WishFields.SIZE, SizeWish.ANY);
        return specialties.isEmpty()
                ? Optional.empty()
                : Optional.of(new Wishes(specialties, later, states, near, types, size, weights));
    }

    private Aim aim() {
        return new Aim(
                answers.orElse(WishFields.OBJECTIVE, Aim.Objective.WORTH),
                answers.orElse(WishFields.WEIGHT_MATCHING, 0),
                new Unmatched(
                        answers.one(WishFields.SIT_OUT),
                        answers.one(WishFields.SOAP),
                        answers.one(WishFields.PRELIMINARY)));
    }

    private List<SpecialtyWish> specialties() {
        List<SpecialtyWish> wanted = new ArrayList<>();
        int count = Math.max(1, answers.count(WishFields.SPECIALTY));
        for (int i = 0; i < count; i++) {
            Optional<String> name = answers.required(WishFields.SPECIALTY, i);
            int weight =
                    answers.one(WishFields.SPECIALTY_WEIGHT, i)
                            .find()
                            .orElse(Math.max(1, 100 - i * DEFAULT_WEIGHT_STEP));
            Answer<Integer> most = answers.one(WishFields.SPECIALTY_MOST, i);
            int price = answers.one(WishFields.SPECIALTY_PRICE, i).find().orElse(0);
            String path = WishFields.SPECIALTY.at(i);
            name.map(Specialty::of)
                    .ifPresent(specialty -> {
                        if (wanted.stream().anyMatch(wish -> wish.specialty().equals(specialty))) {
                            answers.refuse(path, "is named twice", "take one of the two away");
                        } else {
                            wanted.add(new SpecialtyWish(specialty, weight, most, price));
                        }
                    });
        }
        return wanted;
    }

    private Answer<Nearness> near() {
        Answer<String> city = answers.one(WishFields.NEAR_CITY);
        Answer<UsState> state = answers.one(WishFields.NEAR_STATE);
        int miles = answers.orElse(WishFields.NEAR_MILES, DEFAULT_MILES);
        if (city.isGiven() && !state.isGiven()) {
            answers.refuse(
                    WishFields.NEAR_STATE.path(),
                    "is missing for the city",
                    "name the city's state");
        }
        if (state.isGiven() && !city.isGiven()) {
            answers.refuse(
                    WishFields.NEAR_CITY.path(),
                    "is missing for the state",
                    "name a city, or clear the state");
        }
        if (!city.isGiven() || !state.isGiven()) {
            return Answer.open();
        }
        return Answer.given(
                new Nearness(city.find().orElseThrow(), state.find().orElseThrow(), miles));
    }

    private Optional<Limits> limits() {
        var budget = answers.required(LimitFields.BUDGET);
        int applications = answers.orElse(LimitFields.MOST_APPLICATIONS, Limits.MOST_APPLICATIONS);
        int interviews = answers.orElse(LimitFields.MOST_INTERVIEWS, DEFAULT_INTERVIEWS);
        Set<AcgmeId> must = Set.copyOf(answers.several(LimitFields.MUST));
        Set<AcgmeId> never = Set.copyOf(answers.several(LimitFields.NEVER));
        for (AcgmeId id : must) {
            if (never.contains(id)) {
                answers.refuse(
                        LimitFields.NEVER.path(),
                        "names " + id + ", which is also a must",
                        "take it out of one list");
            }
        }
        ListConditions conditions =
                new ListConditions(
                        answers.one(LimitFields.MOST_PER_STATE),
                        answers.one(LimitFields.MOST_PER_INSTITUTION),
                        answers.one(LimitFields.LEAST_LIKELY));
        InterviewCost interview =
                new InterviewCost(
                        answers.one(LimitFields.INTERVIEW_USD),
                        answers.one(LimitFields.INTERVIEW_DAYS));
        if (!answers.problems().isEmpty()) {
            return Optional.empty();
        }
        return budget.map(usd ->
                new Limits(usd, applications, interviews, must, never, conditions, interview));
    }
}
