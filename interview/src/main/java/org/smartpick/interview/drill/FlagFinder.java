package org.smartpick.interview.drill;

import java.util.ArrayList;
import java.util.List;
import org.smartpick.domain.Season;
import org.smartpick.domain.applicant.Applicant;
import org.smartpick.domain.applicant.SchoolKind;

/// Finds what programs will ask about in a profile, so that each gets a drill. What was left open
/// is no flag.
public final class FlagFinder {
    /// Shortest stretch without medical work or study that is a flag, in months. Our choice.
    public static final int GAP_MONTHS = 6;

    /// Fewest full years since graduation that are a flag. Our choice: cutoffs of programs begin
    /// about here.
    public static final int YEARS_SINCE_GRADUATION = 3;

    /// US clinical experience below this many months is a flag for a graduate of a school abroad.
    /// Our choice.
    public static final int US_MONTHS = 3;

    private final Drills drills;
    private final List<FoundFlag> found = new ArrayList<>();

    private FlagFinder(Drills drills) {
        this.drills = drills;
    }

    /// The flags of a profile, in the order of the table.
    public static List<FoundFlag> find(Applicant applicant, Season season, Drills drills) {
        FlagFinder finder = new FlagFinder(drills);
        finder.exams(applicant);
        finder.years(applicant, season);
        finder.declared(applicant);
        finder.abroad(applicant);
        finder.specialties(applicant);
        return drills.redFlags().stream()
                .flatMap(flag -> finder.found.stream().filter(one -> one.flag().equals(flag)))
                .toList();
    }

    private void exams(Applicant applicant) {
        List<String> failed = ExamFailures.listIn(applicant.exams());
        if (!failed.isEmpty()) {
            add("RF-01", "Your profile has a failed attempt at " + String.join(", ", failed) + ".");
        }
    }

    private void years(Applicant applicant, Season season) {
        int years = applicant.background().yearsSinceGraduation(season);
        if (years >= YEARS_SINCE_GRADUATION) {
            add("RF-04", "You graduated " + years + " years before this season's training begins.");
        }
    }

    private void declared(Applicant applicant) {
        applicant
                .redFlags()
                .gapMonths()
                .find()
                .filter(months -> months >= GAP_MONTHS)
                .ifPresent(
                        months -> add("RF-03", "Your profile has a gap of " + months + " months."));
        if (applicant.redFlags().leave().find().orElse(false)) {
            add("RF-07", "Your profile says that you took a leave or needed longer.");
        }
        if (applicant.redFlags().courseFailure().find().orElse(false)) {
            add("RF-09", "Your profile says that you failed a course or clerkship.");
        }
    }

    private void abroad(Applicant applicant) {
        if (applicant.background().school() == SchoolKind.INTERNATIONAL) {
            applicant
                    .experience()
                    .usClinical()
                    .months()
                    .find()
                    .filter(months -> months < US_MONTHS)
                    .ifPresent(months ->
                            add(
                                    "RF-11",
                                    "Your profile has "
                                            + months
                                            + (months == 1 ? " month" : " months")
                                            + " of US clinical experience."));
        }
    }

    private void specialties(Applicant applicant) {
        int wanted = applicant.wishes().specialties().size();
        if (wanted > 1) {
            add("RF-14", "You apply to " + wanted + " specialties.");
        }
    }

    private void add(String id, String because) {
        drills.findRedFlag(id).ifPresent(flag -> found.add(new FoundFlag(flag, because)));
    }
}
