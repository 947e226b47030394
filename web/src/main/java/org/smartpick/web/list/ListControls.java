package org.smartpick.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.smartpick.domain.applicant.Aim;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.domain.profile.WishFields;
import org.smartpick.domain.season.FeeSchedule;
import org.smartpick.domain.season.FeeTier;
import org.smartpick.web.page.FormData;
import org.smartpick.web.profile.Question;
import org.smartpick.web.view.Words;

/// The sliders beside the list. Each moves one answer of the profile; nothing else of the profile
/// is touched.
///
/// @param sliders the sliders in order
/// @param goals what the list can be for
/// @param feeWords what applications cost, in a sentence
public record ListControls(List<Slider> sliders, List<Goal> goals, String feeWords) {

    private static final int USUAL_BUDGET_USD = 5_000;
    private static final int BUDGET_STEP_USD = 10;
    private static final int MOST_APPLICATIONS = 150;
    private static final String NO_LIMIT = "no limit";

    /// One slider.
    ///
    /// @param path the answer it moves
    /// @param label what it is, in a few words
    /// @param value where it stands
    /// @param scale from where to where
    /// @param words how its value reads
    public record Slider(String path, String label, int value, Scale scale, Reading words) {
        /// The path as an element's id.
        public String id() {
            return Question.idOf(path);
        }

        /// The value as it reads without script.
        public String text() {
            boolean open = value == scale.high() && !words.top().isEmpty();
            return open
                    ? words.top()
                    : words.prefix()
                            + String.format(java.util.Locale.US, "%,d", value)
                            + words.suffix();
        }
    }

    /// From where to where a slider goes.
    ///
    /// @param low smallest value
    /// @param high largest value
    /// @param step distance between values
    public record Scale(int low, int high, int step) {}

    /// How a slider's value reads.
    ///
    /// @param prefix before the figure
    /// @param suffix after the figure
    /// @param top what the largest value says instead of a figure; empty where it is a figure like
    ///   any other
    public record Reading(String prefix, String suffix, String top) {}

    /// One thing that the list can be for.
    ///
    /// @param key its name in the profile
    /// @param label in plain words
    /// @param chosen whether it is what the list is for now
    public record Goal(String key, String label, boolean chosen) {}

    /// The question what the list is for.
    public String goalPath() {
        return WishFields.OBJECTIVE.path();
    }

    /// The id of the choice of goals.
    public String goalId() {
        return Question.idOf(goalPath());
    }

    /// Copies the lists.
    public ListControls {
        sliders = List.copyOf(sliders);
        goals = List.copyOf(goals);
    }

    /// The sliders for a profile as typed.
    static ListControls of(ApplicantDraft draft, FeeSchedule fees) {
        List<Slider> sliders = new ArrayList<>();
        sliders.add(budget(draft));
        sliders.add(number(draft));
        sliders.add(weight(draft, WishFields.WEIGHT_PLACE.path(), "How much place matters", 0));
        sliders.add(
                weight(
                        draft,
                        WishFields.WEIGHT_MATCHING.path(),
                        "Matching at all, before worth",
                        0));
        int specialties = draft.count(WishFields.SPECIALTY.group());
        for (int i = 0; i < specialties && specialties > 1; i++) {
            String name = draft.find(WishFields.SPECIALTY.at(i)).orElse("");
            sliders.add(
                    weight(
                            draft,
                            WishFields.SPECIALTY_WEIGHT.at(i),
                            "Worth of " + name,
                            Math.max(1, 100 - 20 * i)));
        }
        return new ListControls(sliders, goals(draft), words(fees));
    }

    private static List<Goal> goals(ApplicantDraft draft) {
        String now =
                draft.find(WishFields.OBJECTIVE.path())
                        .map(typed -> typed.strip().toLowerCase(java.util.Locale.ROOT))
                        .orElse(Aim.Objective.WORTH.key());
        return Arrays.stream(Aim.Objective.values())
                .map(goal -> new Goal(goal.key(), goal.label(), goal.key().equals(now)))
                .toList();
    }

    private static Slider budget(ApplicantDraft draft) {
        int value = number(draft, LimitFields.BUDGET.path(), 0);
        Scale scale = new Scale(0, Math.max(USUAL_BUDGET_USD, value), BUDGET_STEP_USD);
        return new Slider(
                LimitFields.BUDGET.path(), "Money", value, scale, new Reading("$", "", ""));
    }

    private static Slider number(ApplicantDraft draft) {
        int value = number(draft, LimitFields.MOST_APPLICATIONS.path(), MOST_APPLICATIONS);
        Scale scale = new Scale(1, Math.max(MOST_APPLICATIONS, value), 1);
        return new Slider(
                LimitFields.MOST_APPLICATIONS.path(),
                "Most programs",
                value,
                scale,
                new Reading("", "", NO_LIMIT));
    }

    private static Slider weight(ApplicantDraft draft, String path, String label, int usual) {
        return new Slider(
                path,
                label,
                number(draft, path, usual),
                new Scale(usual == 0 ? 0 : 1, 100, 1),
                new Reading("", " of 100", ""));
    }

    private static int number(ApplicantDraft draft, String path, int usual) {
        String text = draft.find(path).orElse("").strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : usual;
    }

    private static String words(FeeSchedule fees) {
        List<String> parts = new ArrayList<>();
        for (FeeTier tier : fees.tiers()) {
            String each = Words.dollars(tier.amountUsd()) + " each";
            parts.add(
                    tier.to() == Integer.MAX_VALUE
                            ? each + " after"
                            : each + " up to " + tier.to());
        }
        return fees.platform()
                + " "
                + fees.season().matchYear()
                + ", in one specialty: "
                + String.join(", ", parts)
                + ".";
    }

    /// The profile with the sliders' values in it; what is no slider's answer is not looked at.
    static ApplicantDraft apply(ApplicantDraft draft, FormData form) {
        ApplicantDraft changed = draft;
        List<String> paths =
                new ArrayList<>(
                        List.of(
                                LimitFields.BUDGET.path(),
                                LimitFields.MOST_APPLICATIONS.path(),
                                WishFields.WEIGHT_PLACE.path(),
                                WishFields.WEIGHT_MATCHING.path(),
                                WishFields.OBJECTIVE.path()));
        for (int i = 0; i < draft.count(WishFields.SPECIALTY.group()); i++) {
            paths.add(WishFields.SPECIALTY_WEIGHT.at(i));
        }
        for (String path : paths) {
            if (form.has(path)) {
                changed = changed.with(path, value(path, form.find(path).orElse("")));
            }
        }
        return changed;
    }

    private static String value(String path, String sent) {
        boolean open =
                path.equals(LimitFields.MOST_APPLICATIONS.path())
                        && sent.equals(Integer.toString(MOST_APPLICATIONS));
        return open ? "" : sent;
    }
}
