package org.smartpick.web.profile;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;
import org.smartpick.web.page.FormData;

/// Puts what a step's form sent into the draft, exactly as typed; what other steps hold stays.
final class DraftForm {

    /// Rows of a repeated group that a form may send.
    static final int MOST_ROWS = 30;

    private DraftForm() {}

    /// The draft with the answers of one step; rows that are wholly empty are closed up.
    static ApplicantDraft merge(ApplicantDraft draft, Step step, FormData form) {
        Map<String, String> values = new LinkedHashMap<>(draft.values());
        Set<String> groups = new LinkedHashSet<>();
        for (ProfileField<?> field : ProfileFields.ofStep(step)) {
            if (field.repeated()) {
                groups.add(field.group());
            } else {
                values.put(field.path(), text(field, form));
            }
        }
        for (String group : groups) {
            values.keySet().removeIf(path -> path.startsWith(group + "["));
            putRows(values, fieldsOf(step, group), form);
        }
        return ApplicantDraft.of(values);
    }

    private static void putRows(
            Map<String, String> values, List<ProfileField<?>> fields, FormData form) {
        String removed = form.find("remove").orElse("");
        int row = 0;
        for (int sent = 0; sent < MOST_ROWS; sent++) {
            int index = sent;
            boolean kept = !removed.equals(fields.getFirst().group() + "[" + index + "]");
            // The first field decides: a weight alone, or a slider that was never moved, makes no
            // row.
            if (kept
                    && fields.stream()
                            .limit(1)
                            .anyMatch(field -> !form.find(field.at(index)).orElse("").isBlank())) {
                for (ProfileField<?> field : fields) {
                    values.put(field.at(row), form.find(field.at(index)).orElse(""));
                }
                row++;
            }
        }
    }

    private static List<ProfileField<?>> fieldsOf(Step step, String group) {
        return ProfileFields.ofStep(step).stream()
                .filter(field -> field.repeated() && field.group().equals(group))
                .toList();
    }

    private static String text(ProfileField<?> field, FormData form) {
        if (field.need() == Need.SEVERAL) {
            return String.join(
                    "|", form.list(field.path()).stream().filter(text -> !text.isBlank()).toList());
        }
        return form.find(field.path()).orElse("");
    }
}
