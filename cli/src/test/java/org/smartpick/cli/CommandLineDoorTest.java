package org.smartpick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.advice.port.WorkspaceException;
import org.smartpick.cli.Opener.Opening;
import org.smartpick.domain.FieldProblem;

class CommandLineDoorTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Flags> opened = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "pick --help",
                "programs search --help",
                "corrections add --help",
                "--version"
            })
    void helpsWithoutOpeningTheHouse(String words) {
        assertThat(run(this::mustStayShut, words.split(" "))).isEqualTo(0);
        assertThat(out()).isNotBlank();
        assertThat(err()).isEmpty();
    }

    @Test
    void saysItsVersion() {
        run(this::mustStayShut, "--version");
        assertThat(out()).contains("SmartPick 9.9.9").contains("Java");
    }

    @Test
    void listsEveryCommandInTheHelp() {
        run(this::mustStayShut, "--help");
        assertThat(out())
                .contains(
                        "serve",
                        "pick",
                        "whatif",
                        "judge",
                        "programs",
                        "profile",
                        "corrections",
                        "workspace",
                        "data",
                        "settings");
    }

    @Test
    void printsCompletionForTheShell() {
        assertThat(run(this::mustStayShut, "completion")).isEqualTo(0);
        assertThat(out()).startsWith("#!/usr/bin/env bash").contains("--most-applications");
    }

    @Test
    void namesAnUnknownOptionAndTheOneThatWasMeant() {
        assertThat(run(this::mustStayShut, "pick", "--buget", "100")).isEqualTo(2);
        assertThat(err())
                .contains("--buget")
                .contains("--budget")
                .contains("smartpick pick --help");
        assertThat(out()).isEmpty();
    }

    @Test
    void namesAnUnknownCommandAndTheOneThatWasMeant() {
        assertThat(run(this::mustStayShut, "pickk")).isEqualTo(2);
        assertThat(err()).contains("pickk").contains("pick");
    }

    @Test
    void asksForTheCommandOfAGroup() {
        assertThat(run(this::mustStayShut, "programs")).isEqualTo(2);
        assertThat(err()).contains("subcommand").contains("smartpick programs --help");
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(run(this::mustStayShut, "programs", "show")).isEqualTo(2);
        assertThat(err()).contains("ID");
    }

    @Test
    void handsOverTheFlagsOfSettings() {
        run(
                this::refuse,
                "settings",
                "--season",
                "2028",
                "--set",
                "port=9000",
                "--settings",
                "mine.conf");

        assertThat(opened)
                .containsExactly(
                        new Flags(Path.of("mine.conf"), Map.of("port", "9000", "season", "2028")));
    }

    @Test
    void makesTheWorkspaceFolderAFullPath() {
        run(this::refuse, "--workspace", "here", "settings");

        assertThat(opened.getFirst().settings())
                .containsEntry("workspace", Path.of("here").toAbsolutePath().toString());
    }

    @Test
    void turnsOptionsOfServeIntoSettings() {
        run(this::refuse, "serve", "--port", "9001", "--no-browser");

        assertThat(opened.getFirst().settings())
                .containsEntry("port", "9001")
                .containsEntry("open_browser", "no");
    }

    @Test
    void namesFieldValueAndRemedyOfAWrongSetting() {
        assertThat(run(this::refuse, "settings")).isEqualTo(2);
        assertThat(err()).contains("--set port").contains("'many'").contains("write a number");
        assertThat(out()).isEmpty();
    }

    @Test
    void endsWithThreeWhenTheWorldIsInTheWay() {
        Opener locked =
                flags -> {
                    throw new WorkspaceException("the folder is locked", new IOException("x"));
                };
        assertThat(run(locked, "settings")).isEqualTo(3);
        assertThat(err()).contains("the folder is locked");

        Opener missing =
                flags -> {
                    throw new UncheckedIOException(new NoSuchFileException("gone.yaml"));
                };
        assertThat(run(missing, "settings")).isEqualTo(3);
        assertThat(err()).contains("gone.yaml");
    }

    @Test
    void endsWithOneAndAShortCodeForAMistakeOfOurs() {
        Opener broken =
                flags -> {
                    throw new IllegalStateException("a value that is secret");
                };
        assertThat(run(broken, "settings")).isEqualTo(1);
        assertThat(err()).containsPattern("code C[0-9A-F]{5}").doesNotContain("secret");
    }

    private Opening mustStayShut(Flags flags) {
        throw new AssertionError("the house was opened");
    }

    private Opening refuse(Flags flags) {
        opened.add(flags);
        return new Opening.Refused(
                List.of(
                        new FieldProblem(
                                "--set port", "many", "is not a whole number", "write a number")));
    }

    private int run(Opener opener, String... words) {
        out.reset();
        err.reset();
        return CommandLineDoor.run(
                "9.9.9", Terminal.plain(out, err, StandardCharsets.UTF_8), opener, words);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
