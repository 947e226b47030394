package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.profile.ProfileField;
import org.smartpick.domain.profile.ProfileField.Need;
import org.smartpick.domain.profile.ProfileField.Step;
import org.smartpick.domain.profile.ProfileFields;

class ProfileManualTest {
    private static final Path MANUAL = Path.of("..", "docs", "profile-file.md");
    private static final Path FRESH = Path.of("target", "profile-fields.md");
    private static final String BEGIN = "<!-- fields -->\n";
    private static final String END = "<!-- end of fields -->";

    @Test
    void listsExactlyTheQuestionsOfTheForm() throws IOException {
        String manual = Files.readString(MANUAL);
        String fresh = tables();
        Files.writeString(FRESH, fresh);
        assertThat(manual.substring(manual.indexOf(BEGIN) + BEGIN.length(), manual.indexOf(END)))
                .as("%s is stale: put %s between its markers", MANUAL, FRESH)
                .isEqualTo(fresh);
    }

    private static String tables() {
        StringBuilder text = new StringBuilder();
        for (Step step : Step.values()) {
            text.append("\n### ")
                    .append(step.label())
                    .append(
                            "\n\n| path | question | how it is written | why it is asked |\n|---|---|---|---|\n");
            for (ProfileField<?> field : ProfileFields.ofStep(step)) {
                text.append("| `").append(field.path()).append("` | ").append(field.label());
                text.append(field.need() == Need.REQUIRED ? " (needed)" : "").append(" | ");
                text.append(field.need() == Need.SEVERAL ? "a list; each " : "");
                text.append(cell(field.form().hint()))
                        .append(" | ")
                        .append(cell(field.why()))
                        .append(" |\n");
            }
        }
        return text.append('\n').toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
