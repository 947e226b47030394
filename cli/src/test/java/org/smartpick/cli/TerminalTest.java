package org.smartpick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartpick.cli.output.Ink;

class TerminalTest {

    @ParameterizedTest
    @CsvSource({"80, 80", "'', 100", "wide, 100", "-5, 100", "99999, 100", "10, 40", "900, 200"})
    void takesTheWidthOfTheEnvironmentInsideItsBounds(String columns, int width) {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

        assertThat(Terminal.of(nowhere, nowhere, Map.of("COLUMNS", columns)).width())
                .isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, false", "STYLED, true"})
    void stylesLettersOnlyWhereTheyAreWelcome(Terminal.Style style, boolean styled) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal plain = Terminal.plain(out, new ByteArrayOutputStream(), StandardCharsets.UTF_8);

        new Ink(new Terminal(plain.bytes(), plain.out(), plain.err(), 80, style))
                .title("Where to apply");

        assertThat(out.toString(StandardCharsets.UTF_8).contains("\u001B[")).isEqualTo(styled);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Where to apply");
    }
}
