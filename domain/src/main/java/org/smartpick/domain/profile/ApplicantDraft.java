package org.smartpick.domain.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// A profile as it was typed: text under paths, complete or not, right or wrong. Nothing typed is
/// lost.
///
/// Paths join names with dots and number repeated groups from 0: `exams.step2ck.score`,
/// `ties[1].state`. Several values of one field stand in one text with `|` between them.
public final class ApplicantDraft {
    private static final ApplicantDraft EMPTY = new ApplicantDraft(new LinkedHashMap<>());

    private final SequencedMap<String, String> values;

    private ApplicantDraft(SequencedMap<String, String> values) {
        this.values = values;
    }

    /// Nothing typed yet.
    public static ApplicantDraft empty() {
        return EMPTY;
    }

    /// A draft with these texts, in their order; blank texts count as left open.
    public static ApplicantDraft of(Map<String, String> values) {
        SequencedMap<String, String> kept = new LinkedHashMap<>();
        values.forEach((path, text) -> {
            if (!text.isBlank()) {
                kept.put(path, text);
            }
        });
        return new ApplicantDraft(kept);
    }

    /// All texts by path, in order, not to be changed.
    public SequencedMap<String, String> values() {
        return java.util.Collections.unmodifiableSequencedMap(values);
    }

    /// The text under `path` where something was typed.
    public Optional<String> find(String path) {
        return Optional.ofNullable(values.get(path));
    }

    /// The draft with one text changed; a blank text takes it away.
    public ApplicantDraft with(String path, String text) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(values);
        if (text.isBlank()) {
            changed.remove(path);
        } else {
            changed.put(path, text);
        }
        return new ApplicantDraft(changed);
    }

    /// The draft without anything at or below `prefix`, for example all of `ties`.
    public ApplicantDraft without(String prefix) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(values);
        changed.keySet().removeIf(path -> path.startsWith(prefix));
        return new ApplicantDraft(changed);
    }

    /// How many repeated groups a path has, for example 2 when `ties[0]` and `ties[1]` hold
    /// something.
    public int count(String group) {
        int count = 0;
        for (String path : values.keySet()) {
            if (path.startsWith(group + "[")) {
                int close = path.indexOf(']');
                String number =
                        path.substring(group.length() + 1, Math.max(close, group.length() + 1));
                if (!number.isEmpty()
                        && number.length() < 4
                        && number.chars().allMatch(Character::isDigit)) {
                    count = Math.max(count, Integer.parseInt(number) + 1);
                }
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicantDraft draft && values.equals(draft.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /// Counts the fields only: what was typed is personal and belongs in no log.
    @Override
    public String toString() {
        return "draft of " + values.size() + " fields";
    }
}
