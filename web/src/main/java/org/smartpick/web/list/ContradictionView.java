package org.smartpick.web.list;

import java.util.List;
import org.smartpick.advice.PickOutcome;
import org.smartpick.advice.wish.ProfileChange;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.LimitFields;
import org.smartpick.domain.profile.ProfileFields;
import org.smartpick.domain.profile.WishFields;
import org.smartpick.web.page.FormData;

/// Wishes that do not fit together, and the nearest plan that works.
///
/// @param why the contradiction in a sentence
/// @param demands the smallest set of demands that contradict each other
/// @param wayOut the answers that would have to change
public record ContradictionView(String why, List<String> demands, List<Item> wayOut) {

    private static final List<String> OURS =
            List.of(
                    LimitFields.BUDGET.path(),
                    LimitFields.MOST_APPLICATIONS.path(),
                    LimitFields.MOST_PER_STATE.path(),
                    LimitFields.MOST_PER_INSTITUTION.path(),
                    LimitFields.LEAST_LIKELY.path(),
                    LimitFields.MUST.path(),
                    WishFields.SPECIALTY_MOST.path());

    /// One answer that would change.
    ///
    /// @param path the question's path
    /// @param value the answer as it would be typed
    /// @param words the change in words
    public record Item(String path, String value, String words) {}

    /// Copies the lists.
    public ContradictionView {
        demands = List.copyOf(demands);
        wayOut = List.copyOf(wayOut);
    }

    static ContradictionView of(PickOutcome.Contradiction contradiction, ApplicantDraft draft) {
        return new ContradictionView(
                contradiction.why(),
                contradiction.demands(),
                contradiction.wayOut().stream().map(change -> item(change, draft)).toList());
    }

    private static Item item(ProfileChange change, ApplicantDraft draft) {
        String label =
                ProfileFields.findByPath(change.path())
                        .map(field -> field.label())
                        .orElse(change.path());
        String words =
                change.path().equals(LimitFields.MUST.path())
                        ? label
                                + ": "
                                + count(change.value())
                                + " instead of "
                                + count(draft.find(change.path()).orElse(""))
                        : label
                                + ": "
                                + (change.value().isEmpty() ? "left open" : change.value())
                                + draft.find(change.path())
                                        .map(now -> " instead of " + now)
                                        .orElse("");
        return new Item(change.path(), change.value(), words);
    }

    private static int count(String ids) {
        return ids.isEmpty() ? 0 : ids.split("\\|").length;
    }

    /// The profile with the plan taken; what is no answer that such a plan changes is not looked
    /// at.
    static ApplicantDraft apply(ApplicantDraft draft, FormData form) {
        ApplicantDraft changed = draft;
        for (String path : OURS) {
            if (form.has(path)) {
                changed = changed.with(path, form.find(path).orElse(""));
            }
        }
        for (int i = 0; i < draft.count(WishFields.SPECIALTY.group()); i++) {
            String path = WishFields.SPECIALTY_MOST.at(i);
            if (form.has(path)) {
                changed = changed.with(path, form.find(path).orElse(""));
            }
        }
        return changed;
    }
}
