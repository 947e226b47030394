package org.smartpick.web.profile;

import java.util.List;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.web.profile.QuestionGroup.Layout;

/// Which questions stand together in a step, and under which words.
///
/// @param title heading of the group
/// @param lead a sentence before the questions; may be empty
/// @param layout how the questions stand
/// @param prefixes beginnings of the paths that belong to the group
record GroupPlan(String title, String lead, Layout layout, List<String> prefixes) {

    /// Copies the prefixes.
    GroupPlan {
        prefixes = List.copyOf(prefixes);
    }

    /// The groups of a step; together they take in every question of it.
    static List<GroupPlan> ofStep(Step step) {
        return switch (step) {
            case YOU -> you();
            case EXAMS -> exams();
            case EXPERIENCE -> experience();
            case WISHES -> wishes();
            case LIMITS -> limits();
        };
    }

    private static List<GroupPlan> you() {
        return List.of(
                column(
                        "Your medical school",
                        "",
                        "background.school",
                        "background.graduation_year"),
                column(
                        "Citizenship and visa",
                        "Three separate things that tables and programs treat differently.",
                        "background.us_citizen",
                        "background.permanent_resident",
                        "background.visa_need"),
                column("This profile", "", "profile."));
    }

    private static List<GroupPlan> exams() {
        return List.of(
                side("Step 1", "Pass or fail since 2022.", "exams.step1."),
                side("Step 2 CK", "", "exams.step2ck."),
                side("Step 3", "", "exams.step3."),
                side("COMLEX", "Leave this open if you did not take it.", "exams.comlex"));
    }

    private static List<GroupPlan> experience() {
        return List.of(
                side("US clinical experience", "", "experience.us_clinical."),
                side("Letters of recommendation", "", "experience.letters."),
                side("Research", "", "experience.research."),
                side("Work and service", "", "experience.work", "experience.volunteer"),
                side("Degrees and honors", "", "experience.degrees", "experience.honors"),
                side(
                        "What a program may ask about",
                        "We ask this once. It changes what you can prepare for, not what you are worth, and it never "
                                + "leaves this machine.",
                        "red_flags."));
    }

    private static List<GroupPlan> wishes() {
        return List.of(
                new GroupPlan(
                        "Specialties",
                        "Your first choice first.",
                        Layout.ROW,
                        List.of("wishes.specialties[]")),
                new GroupPlan(
                        "Ties to places",
                        "Where you live, grew up, studied or have family.",
                        Layout.ROW,
                        List.of("ties[]")),
                column(
                        "States you would like",
                        "None chosen means that every state is equally fine.",
                        "wishes.states"),
                column("What the list is for", "", "wishes.objective"),
                side(
                        "If you do not match",
                        "What each would be worth to you, beside the best position at 100. The best that you name counts; "
                                + "left open, not matching counts 0.",
                        "wishes.unmatched."),
                side("Near somebody", "", "wishes.near."),
                side("Kind of program", "", "wishes.program_types", "wishes.size"),
                side(
                        "How much each wish matters",
                        "Beside the specialty and the chance to match.",
                        "wishes.weights."),
                column("After residency", "", "wishes.later"));
    }

    private static List<GroupPlan> limits() {
        return List.of(
                column(
                        "Money and number",
                        "You can move these beside the list too.",
                        "limits.budget",
                        "limits.most_applications"),
                side(
                        "Interviews",
                        "How many you could attend, and what one takes.",
                        "limits.most_interviews",
                        "limits.interview_"),
                side(
                        "Conditions on the list",
                        "Each makes the list a little worse than it could be; leave open what does not matter.",
                        "limits.most_per_",
                        "limits.least_likely"),
                column("Programs you decided about", "", "limits.must", "limits.never"));
    }

    private static GroupPlan column(String title, String lead, String... prefixes) {
        return new GroupPlan(title, lead, Layout.COLUMN, List.of(prefixes));
    }

    private static GroupPlan side(String title, String lead, String... prefixes) {
        return new GroupPlan(title, lead, Layout.SIDE_BY_SIDE, List.of(prefixes));
    }

    /// Whether a question belongs to this group.
    boolean holds(String path) {
        return prefixes.stream().anyMatch(path::startsWith);
    }
}
