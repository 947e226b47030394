package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileFields;

class ProfileFileTest {
    private final PersonalTextFiles files = new PersonalTextFiles();

    @Test
    void joinsNestedNamesNumbersGroupsAndJoinsLists() {
        assertThat(
                        read("""
                        background:
                          us_citizen: no
                        ties:
                          - state: NJ
                            kind: family
                          - state: FL
                        wishes:
                          states: [NJ, "FL"]
                        limits:
                          must:
                            - 0400121010
                            - 1403521290
                        """)
                                .values())
                .isEqualTo(
                        Map.of(
                                "background.us_citizen", "no",
                                "ties[0].state", "NJ",
                                "ties[0].kind", "family",
                                "ties[1].state", "FL",
                                "wishes.states", "NJ|FL",
                                "limits.must", "0400121010|1403521290"));
    }

    @Test
    void readsJsonTheSameWay() {
        assertThat(
                        read("{\"background\": {\"us_citizen\": false}, \"limits\": {\"budget_usd\": 1400,"
                                        + " \"must\": [\"0400121010\"]}, \"ties\": [{\"state\": null}]}")
                                .values())
                .isEqualTo(
                        Map.of(
                                "background.us_citizen",
                                "false",
                                "limits.budget_usd",
                                "1400",
                                "limits.must",
                                "0400121010"));
    }

    @Test
    void readsFlatNamesToo() {
        assertThat(read("exams.step2ck.score: 238\n").values())
                .containsEntry("exams.step2ck.score", "238");
    }

    @Test
    void keepsUnknownNamesForTheReaderOfTheDraft() {
        assertThat(read("exams:\n  step2kc:\n    score: 238\n").values())
                .containsEntry("exams.step2kc.score", "238");
    }

    @Test
    void takesAnEmptyFileForAnEmptyProfile() {
        for (String text : new String[] {"", "\n", "# only a comment\n", "\uFEFF", "---\n"}) {
            assertThat(read(text).values()).as(text).isEmpty();
        }
    }

    @Test
    void skipsTheByteOrderMark() {
        assertThat(read("\uFEFFlimits:\n  budget_usd: 1400\n").values()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a: &x 1\\nb: *x              | b (line 2, column 4)   | anchor
                    a: 1\\na: 2                  | a (line 2, column 1)   | written twice
                    a:\\n  b: 1\\n  b: 2         | a.b (line 3, column 3) | written twice
                    a: {b: 1}\\na.b: 2           | a.b (line 2, column 1) | written twice
                    - one                        | line 1, column 1       | no profile
                    just words                   | line 1, column 1       | no profile
                    a: [[1]]                     | a (line 1, column 5)   | list inside a list
                    a: [1, {b: 2}]               | a (                    | mixes
                    a: 1\\n---\\nb: 2            | line 3, column 1       | second document
                    a: b: c                      | line 1, column 5       | second colon
                    a:\\n\\tb: 1                 | line 2, column 1       | tab
                    a: 'open                     | line 1, column         | form of the file
                    {\"a\": 1,                   | line 1, column         | form of the file
                    """)
    void namesLineColumnAndRemedy(String text, String place, String problem) {
        Reading<ApplicantDraft> reading =
                files.readProfile(text.replace("\\n", "\n").replace("\\t", "\t"));
        assertThat(reading.problems())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.field()).startsWith(place);
                    assertThat(found.problem()).contains(problem);
                    assertThat(found.remedy()).isNotBlank();
                });
    }

    @Test
    void keepsWhatStoodBeforeAnError() {
        Reading<ApplicantDraft> reading =
                files.readProfile("limits:\n  budget_usd: 1400\nties: 'open\n");
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.value().values()).containsEntry("limits.budget_usd", "1400");
    }

    @Test
    void refusesAFileThatIsTooLong() {
        String atTheLimit = "a: " + "x".repeat(ProfileParser.MOST_CHARACTERS - 3);
        assertThat(files.readProfile(atTheLimit).problems()).isEmpty();
        assertThat(files.readProfile(atTheLimit + "x").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.problem()).contains("longer than 1,000 thousand"));
    }

    @Test
    void refusesAFileNestedTooDeep() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append("  ".repeat(i)).append("a:\n");
        }
        assertThat(files.readProfile(text.toString()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.problem()).contains("nested deeper"));
    }

    @Test
    void saysWhenAFileIsNoUtf8() {
        assertThat(files.readProfile("background:\n  school_name: Universit\uFFFD\n").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("line 2");
                    assertThat(problem.remedy()).contains("UTF-8");
                });
    }

    @Test
    void writesEveryQuestionWithLabelAndHint() {
        String written = files.writeProfile(ApplicantDraft.empty());
        for (ProfileField<?> field : ProfileFields.all()) {
            assertThat(written).contains("# " + field.label()).contains(field.form().hint());
        }
        assertThat(read(written).values()).isEmpty();
    }

    private ApplicantDraft read(String text) {
        Reading<ApplicantDraft> reading = files.readProfile(text);
        assertThat(reading.problems()).isEmpty();
        return reading.value();
    }
}
