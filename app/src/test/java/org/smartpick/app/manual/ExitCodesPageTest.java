package org.smartpick.app.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.smartpick.cli.ExitCode;

/// The table of exit codes and the codes of the program are one.
class ExitCodesPageTest {

    @Test
    void theTableSaysWhoseEachCodeIs() throws IOException {
        Map<Integer, String> written = new LinkedHashMap<>();
        Manual.rows(Manual.text("docs/exit-codes.md"), "# Exit codes")
                .forEach(row -> written.put(Integer.parseInt(row.get(0)), row.get(1)));

        assertThat(written)
                .containsEntry(ExitCode.DONE.code(), "")
                .containsEntry(ExitCode.FAULT.code(), "ours")
                .containsEntry(ExitCode.TO_MEND.code(), "yours to mend")
                .containsEntry(ExitCode.WORLD.code(), "the world's");
        assertThat(written.keySet())
                .as("the program's own codes, that of the launcher, and those of a signal")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(
                                        Stream.of(ExitCode.values()).map(ExitCode::code),
                                        Stream.of(4, 130, 143))
                                .toList());
    }
}
