package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.advice.port.PersonalFiles.Reading;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.testkit.Generator;
import org.smartpick.testkit.Property;

class WorkspaceFileTest {
    private final PersonalTextFiles files = new PersonalTextFiles();

    @Test
    void readsBackWhatItWrote() {
        Property.forAll(Workspaces.any())
                .holds(contents ->
                        assertThat(files.readWorkspace(files.writeWorkspace(contents)))
                                .isEqualTo(new Reading<>(contents, List.of())));
    }

    @Test
    void refusesANewerVersionWithARemedy() {
        String newer =
                files.writeWorkspace(Workspaces.sample())
                        .replace(
                                "\"version\" : 3,\n  \"profiles\"",
                                "\"version\" : 4,\n  \"profiles\"");
        assertThat(files.readWorkspace(newer).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("file.version");
                    assertThat(problem.problem()).contains("newer SmartPick");
                    assertThat(problem.remedy()).contains("newer SmartPick");
                });
    }

    @Test
    void refusesAFileThatWasCutOffAnywhere() {
        String whole = files.writeWorkspace(Workspaces.sample()).strip();
        Property.forAll(Generator.ints(0, whole.length() - 1))
                .holds(length ->
                        assertThat(files.readWorkspace(whole.substring(0, length)).problems())
                                .isNotEmpty());
    }

    @Test
    void neverTakesADamagedFileForAnotherFormOfData() {
        String whole = files.writeWorkspace(Workspaces.sample());
        Property.forAll(Generator.ints(0, whole.length() - 1))
                .withCount(500)
                .holds(at -> {
                    char wrong = whole.charAt(at) == '#' ? '!' : '#';
                    Reading<WorkspaceContents> reading =
                            files.readWorkspace(
                                    whole.substring(0, at) + wrong + whole.substring(at + 1));
                    // A sign changed inside a text is a text still: then what was read is what the
                    // file says.
                    if (reading.problems().isEmpty()) {
                        assertThat(files.writeWorkspace(reading.value()))
                                .contains(String.valueOf(wrong));
                    }
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "saved_at" : "2026-11-23T12:00:00.123456789Z" | "saved_at" : "yesterday" | profiles[0].saved_at | not a time
                    "profile_version" : 1        | "profile_version" : 9       | lists[0].profile_version | not in the file
                    "number" : 3                 | "number" : 0                | lists[0].number          | below 1
                    "action" : "made"            | "action" : "dreamed"        | corrections[0].action    | neither made
                    "programs" : [ "0400121010" ]| "programs" : [ "4" ]        | lists[0].programs        | no ACGME number
                    "title" :                    | "titel" :                   | lists[0].titel           | no name that we know
                    "exams.step2ck.score" : "238"| "exams.step2ck.score" : 238 | draft.exams.step2ck.score| not a text
                    "set_aside" : [ "my profile" ]| "set_aside" : [ "hers" ]   | file.set_aside           | not there
                    "cost_usd" : 1400            | "cost_usd" : 1.5           | lists[0].cost_usd        | whole number
                    "happened" : 12              | "happened" : 999           | figures[0].of            | less than what happened
                    "percent" : 4.0              | "percent" : 400            | figures[2].percent       | not between
                    "form" : "assumed"           | "form" : "dreamed"         | figures[2].form          | neither counted
                    "kind" : "interviewed_us_img"| "kind" : "dreams"          | figures[0].kind          | no kind of figure
                    "kind" : "story"             | "kind" : "A story"         | entries[0]               | cannot be kept
                    "key" : "1"                  | "key" : ""                 | entries[0]               | cannot be kept
                    "text" : "{\\"version\\":1}"  | "text" : "{broken"         | entries[0].text          | no JSON text
                    """)
    void namesThePlaceOfWhatCannotBeUsed(String was, String is, String place, String problem) {
        String written = files.writeWorkspace(Workspaces.sample());
        assertThat(written).contains(was);
        Reading<WorkspaceContents> reading =
                files.readWorkspace(
                        written.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is)));
        assertThat(reading.problems())
                .anySatisfy(found -> {
                    assertThat(found.field()).isEqualTo(place);
                    assertThat(found.problem()).contains(problem);
                });
    }

    @Test
    void refusesAnotherKindOfFile() {
        for (String text :
                new String[] {
                    "", "{}", "[]", "42", "{\"format\": \"other\"}", "profile: x", "\uFFFD"
                }) {
            assertThat(files.readWorkspace(text).problems()).as(text).isNotEmpty();
        }
    }

    @Test
    void readsAFileOfTheFormBeforeThereWereFigures() {
        WorkspaceContents now = Workspaces.sample();
        String written = files.writeWorkspace(now);
        String first =
                written.replace("\"version\" : 3,", "\"version\" : 1,")
                        .replaceFirst("(?s)  \"figures\" : \\[.*?\\} \\],\n", "")
                        .replaceFirst("(?s),\n  \"entries\" : \\[.*?\\} \\]\n", "\n");
        assertThat(first).doesNotContain("figures").isNotEqualTo(written);
        Reading<WorkspaceContents> reading = files.readWorkspace(first);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.value().figures()).isEmpty();
        assertThat(reading.value().notes()).isEqualTo(now.notes());
        assertThat(reading.value().entries()).isEmpty();
    }

    @Test
    void isWrittenAsTheManualShowsIt() throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "workspace-file.md")))
                .contains(files.writeWorkspace(Workspaces.sample()).strip());
    }
}
