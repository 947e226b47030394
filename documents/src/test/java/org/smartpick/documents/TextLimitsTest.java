package org.smartpick.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartpick.domain.FieldProblem;

/// Each limit of a file, at it and one past it.
class TextLimitsTest {
    private final PersonalTextFiles files = new PersonalTextFiles();

    @Test
    void takesACorrectionsFileOfItsLongestLengthAndNotOneMore() {
        assertThat(
                        told(
                                files.readCorrections("x".repeat(CorrectionsCsv.MOST_CHARACTERS))
                                        .problems()))
                .doesNotContain("longer");
        assertThat(
                        told(
                                files.readCorrections(
                                                "x".repeat(CorrectionsCsv.MOST_CHARACTERS + 1))
                                        .problems()))
                .contains("longer");
    }

    @Test
    void takesAWorkspaceFileOfItsLongestLengthAndNotOneMore() {
        String whole = files.writeWorkspace(Workspaces.sample());
        String longest = whole + " ".repeat(WorkspaceReader.MOST_CHARACTERS - whole.length());
        assertThat(files.readWorkspace(longest).problems()).isEmpty();
        assertThat(told(files.readWorkspace(longest + " ").problems())).contains("longer");
    }

    @Test
    void takesAProfileOfTwelveLevelsAndNotOneMore() {
        assertThat(files.readProfile(nested(12)).problems()).isEmpty();
        assertThat(told(files.readProfile(nested(13)).problems()))
                .contains("nested deeper than 12");
    }

    @Test
    void takesAProfileOfFiveThousandValuesAndNotOneMore() {
        assertThat(files.readProfile(values(5_000)).problems()).isEmpty();
        assertThat(told(files.readProfile(values(5_001)).problems()))
                .contains("more than the 5000");
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
    }

    private static String values(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("n").append(i).append(": 1\n");
        }
        return text.toString();
    }

    private static String told(List<FieldProblem> problems) {
        return String.join("; ", problems.stream().map(FieldProblem::problem).toList());
    }
}
