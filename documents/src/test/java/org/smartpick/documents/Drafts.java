package org.smartpick.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileFields;
import org.smartpick.testkit.Generator;

/// Drafts with anything that a person or a file could have put into them.
final class Drafts {
    private static final String SIGNS =
            "aZ0 19.,:;#-|'\"\\{}[]&*!%@`~?<>=\t\n\r\u0085\u00e9\u2013\u2028\uFEFF\uD83E\uDE7A\u0001";

    private Drafts() {}

    /// Known fields, repeated groups and unknown names, with texts both usual and wild.
    static Generator<ApplicantDraft> any() {
        Generator<Map.Entry<String, String>> entry = Generator.zip(paths(), texts(), Map::entry);
        return Generator.lists(entry, 0, 40)
                .map(entries -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    entries.forEach(value -> values.put(value.getKey(), value.getValue()));
                    return ApplicantDraft.of(values);
                });
    }

    private static Generator<String> paths() {
        List<Generator<? extends String>> known = new ArrayList<>();
        for (ProfileField<?> field : ProfileFields.all()) {
            known.add(Generator.ints(0, 40).map(field::at));
        }
        Generator<String> odd =
                Generator.choices(
                        List.of(
                                "shoe_size",
                                "exams",
                                "ties",
                                "ties[0]",
                                "ties[01].state",
                                "exams.step2ck",
                                "exams.step2ck.score.old",
                                "limits.budget",
                                "a b: c",
                                "wishes.specialties",
                                "\"quoted\"",
                                "null",
                                "# no comment"));
        return Generator.oneOf(List.of(Generator.oneOf(known), Generator.oneOf(known), odd));
    }

    private static Generator<String> texts() {
        return Generator.oneOf(
                List.of(
                        Generator.choices(
                                List.of(
                                        "yes",
                                        "no",
                                        "0400121010",
                                        "238",
                                        "null",
                                        "~",
                                        "1e3",
                                        "0x1F",
                                        "2026-11-23")),
                        Generator.choices(
                                List.of(
                                        "NJ|FL",
                                        "|",
                                        "a||b",
                                        " padded ",
                                        "- item",
                                        "key: value",
                                        "[x]",
                                        "true")),
                        Generator.texts(SIGNS, 1, 30)));
    }
}
