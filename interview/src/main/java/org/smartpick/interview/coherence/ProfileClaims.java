package org.smartpick.interview.coherence;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.Background;
import org.smartpick.domain.applicant.VisaNeed;
import org.smartpick.interview.drill.ExamFailures;

/// What the profile says of things that answers speak of too. What she left open claims nothing.
///
/// @param graduationYear year of graduation
/// @param usMonths months of US clinical experience
/// @param publications abstracts, presentations and publications
/// @param step2 Step 2 CK score
/// @param failedExam whether an attempt at an examination failed
/// @param visa what is said of citizenship and visa
/// @param specialties specialties she applies to
public record ProfileClaims(
        OptionalInt graduationYear,
        OptionalInt usMonths,
        OptionalInt publications,
        OptionalInt step2,
        Failed failedExam,
        Visa visa,
        List<String> specialties) {
    /// Claims nothing.
    public static final ProfileClaims NONE =
            new ProfileClaims(
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Failed.UNSAID,
                    Visa.UNSAID,
                    List.of());

    /// Whether an attempt at an examination failed.
    public enum Failed {
        YES,
        UNSAID
    }

    /// What is said of citizenship and visa.
    public enum Visa {
        CITIZEN,
        NEEDS_ONE,
        UNSAID
    }

    /// Copies the list.
    public ProfileClaims {
        specialties = List.copyOf(specialties);
    }

    /// What a profile says.
    public static ProfileClaims of(Applicant applicant) {
        Background background = applicant.background();
        return new ProfileClaims(
                OptionalInt.of(background.graduationYear()),
                number(applicant.experience().usClinical().months().find()),
                number(applicant.experience().scholarship().publications().find()),
                number(applicant.exams().step2ck().score().find()),
                ExamFailures.listIn(applicant.exams()).isEmpty() ? Failed.UNSAID : Failed.YES,
                visa(background),
                applicant.wishes().specialties().stream()
                        .map(wish -> wish.specialty().name())
                        .toList());
    }

    private static Visa visa(Background background) {
        if (background.usCitizen()) {
            return Visa.CITIZEN;
        }
        return background.visaNeed().find().filter(need -> need != VisaNeed.NONE).isPresent()
                ? Visa.NEEDS_ONE
                : Visa.UNSAID;
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
