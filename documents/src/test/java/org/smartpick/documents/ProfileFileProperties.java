package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class ProfileFileProperties {
    private final PersonalTextFiles files = new PersonalTextFiles();

    @Test
    void readsBackWhatItWrote() {
        Property.forAll(Drafts.any())
                .withCount(1_000)
                .holds(draft -> {
                    String written = files.writeProfile(draft);
                    Reading<ApplicantDraft> reading = files.readProfile(written);
                    assertThat(reading.problems()).as(written).isEmpty();
                    assertThat(reading.value().values()).as(written).isEqualTo(draft.values());
                });
    }

    @Test
    void neverThrowsWhateverTheFileHolds() {
        String signs = "ab: -[]{}|>&*!%@`#'\"\\\n\t ,?~\u0000\uFEFF\uD800";
        Property.forAll(Generator.texts(signs, 0, 60))
                .withCount(3_000)
                .holds(text -> {
                    Reading<ApplicantDraft> reading = files.readProfile(text);
                    assertThat(reading.problems())
                            .allSatisfy(problem -> {
                                assertThat(problem.problem()).isNotBlank();
                                assertThat(problem.remedy()).isNotBlank();
                            });
                });
    }
}
