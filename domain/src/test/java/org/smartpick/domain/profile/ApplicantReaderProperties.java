package org.smartpick.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class ApplicantReaderProperties {
    private static final List<String> TEXTS =
            List.of(
                    "1",
                    "yes",
                    "no",
                    "2025",
                    "238",
                    "NJ",
                    "Internal Medicine",
                    "international",
                    "passed",
                    "NJ|FL",
                    "",
                    "|",
                    "-1",
                    "9999999999",
                    "NaN",
                    "<script>",
                    "=1+1",
                    "0400121010",
                    "\u0000",
                    "ties[0]");
    private static final Generator<String> PATH =
            Generator.choices(
                    ProfileFields.all().stream()
                            .flatMap(field ->
                                    java.util.stream.Stream.of(
                                            field.at(0),
                                            field.at(1),
                                            field.at(99),
                                            field.path() + "x"))
                            .toList());
    private static final Generator<List<Map.Entry<String, String>>> ENTRIES =
            Generator.lists(
                    draw ->
                            Map.entry(
                                    PATH.next(draw),
                                    TEXTS.get(draw.random().nextInt(TEXTS.size()))),
                    0,
                    40);

    @Test
    void anyDraftGivesAnApplicantOrProblemsWithARemedy() {
        Property.forAll(ENTRIES)
                .withCount(2000)
                .holds(entries -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
                    ApplicantDraft draft = ApplicantDraft.of(values);
                    switch (ApplicantReader.read(draft)) {
                        case ApplicantReading.Complete complete ->
                                assertThat(complete.applicant().wishes().specialties())
                                        .isNotEmpty();
                        case ApplicantReading.Incomplete incomplete ->
                                assertThat(incomplete.problems())
                                        .allSatisfy(problem -> {
                                            assertThat(problem.field()).isNotBlank();
                                            assertThat(problem.remedy()).isNotBlank();
                                        });
                    }
                });
    }
}
