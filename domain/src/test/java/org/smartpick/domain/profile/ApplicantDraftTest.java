package org.smartpick.domain.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ApplicantDraftTest {

    @Test
    void keepsWhatWasTypedEvenWhenItIsWrong() {
        ApplicantDraft draft = ApplicantDraft.empty().with("exams.step2ck.score", "two hundred");
        assertThat(draft.find("exams.step2ck.score")).contains("two hundred");
    }

    @Test
    void blankTextsAreLeftOpen() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("a", " ");
        typed.put("b", "1");
        assertThat(ApplicantDraft.of(typed).values()).containsOnlyKeys("b");
        assertThat(ApplicantDraft.of(typed).with("b", "")).isEqualTo(ApplicantDraft.empty());
    }

    @Test
    void countsRepeatedGroupsByTheirHighestNumber() {
        ApplicantDraft draft =
                ApplicantDraft.of(
                        Map.of("ties[0].state", "NJ", "ties[2].state", "FL", "ties[x].y", "z"));
        assertThat(draft.count("ties")).isEqualTo(3);
        assertThat(draft.count("wishes.specialties")).isZero();
        assertThat(draft.without("ties").values()).isEmpty();
    }

    @Test
    void saysNothingPersonalWhenPrinted() {
        assertThat(ApplicantDraft.of(Map.of("red_flags.note", "a hard year")))
                .hasToString("draft of 1 fields");
    }

    @Test
    void everyQuestionIsFoundByItsPathAndBelongsToOneStep() {
        for (ProfileField<?> field : ProfileFields.all()) {
            assertThat(ProfileFields.findByPath(field.at(7))).contains(field);
            assertThat(ProfileFields.ofStep(field.step())).contains(field);
            assertThat(field.why()).isNotBlank();
        }
        assertThat(ProfileFields.all().stream().map(ProfileField::path)).doesNotHaveDuplicates();
    }
}
