package org.smartpick.domain.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartpick.domain.Answer;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.NearestName;
import org.smartpick.domain.Parsed;

/// Reads the answers of one draft field by field and collects what cannot be used.
final class DraftAnswers {
    private static final int MOST_GROUPS = 30;

    private final ApplicantDraft draft;
    private final List<FieldProblem> problems = new ArrayList<>();

    DraftAnswers(ApplicantDraft draft) {
        this.draft = draft;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    <T> Answer<T> one(ProfileField<T> field) {
        return oneAt(field, field.path());
    }

    <T> Answer<T> one(ProfileField<T> field, int index) {
        return oneAt(field, field.at(index));
    }

    <T> T orElse(ProfileField<T> field, T usual) {
        return one(field).find().orElse(usual);
    }

    <T> Optional<T> required(ProfileField<T> field) {
        return requiredAt(field, field.path());
    }

    <T> Optional<T> required(ProfileField<T> field, int index) {
        return requiredAt(field, field.at(index));
    }

    <T> List<T> several(ProfileField<T> field) {
        List<T> values = new ArrayList<>();
        for (String part : draft.find(field.path()).orElse("").split("\\|", -1)) {
            if (!part.isBlank()) {
                read(field, field.path(), part)
                        .ifPresent(value -> {
                            if (!values.contains(value)) {
                                values.add(value);
                            }
                        });
            }
        }
        return values;
    }

    int count(ProfileField<?> field) {
        int count = draft.count(field.group());
        if (count > MOST_GROUPS) {
            problems.add(
                    new FieldProblem(
                            field.group(),
                            Integer.toString(count),
                            "is more than " + MOST_GROUPS,
                            "keep the most important"));
        }
        return Math.min(count, MOST_GROUPS);
    }

    void refuse(String path, String problem, String remedy) {
        problems.add(new FieldProblem(path, draft.find(path).orElse(""), problem, remedy));
    }

    void refuseUnknownPaths() {
        for (String path : draft.values().keySet()) {
            if (ProfileFields.findByPath(path).isEmpty()) {
                refuse(path, "is no field of a profile", "did you mean " + nearest(path) + "?");
            }
        }
    }

    private <T> Answer<T> oneAt(ProfileField<T> field, String path) {
        Optional<String> text = draft.find(path);
        return text.flatMap(typed -> read(field, path, typed))
                .map(Answer::given)
                .orElseGet(Answer::open);
    }

    private <T> Optional<T> requiredAt(ProfileField<T> field, String path) {
        Optional<String> text = draft.find(path);
        if (text.isEmpty()) {
            refuse(path, "is missing", "write a value: " + field.form().hint());
            return Optional.empty();
        }
        return read(field, path, text.get());
    }

    private <T> Optional<T> read(ProfileField<T> field, String path, String text) {
        return switch (field.form().parse(path, text)) {
            case Parsed.Read<T> read -> Optional.of(read.value());
            case Parsed.Refused<T> refused -> {
                problems.add(refused.problem());
                yield Optional.empty();
            }
        };
    }

    private static String nearest(String path) {
        return NearestName.find(path, ProfileFields.all().stream().map(ProfileField::path).toList())
                .orElseThrow();
    }
}
