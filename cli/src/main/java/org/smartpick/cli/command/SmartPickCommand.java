package org.smartpick.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.Flags;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.cases.CasesCommand;
import org.smartpick.cli.match.MatchCommand;
import org.smartpick.cli.predict.PredictCommand;
import org.smartpick.cli.season.SimulateCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `smartpick`: the program itself; without a command it serves the page.
@Command(
        name = "smartpick",
        synopsisSubcommandLabel = "[COMMAND]",
        description =
                "Choose residency programs on real data, on your own machine. Nothing leaves it.",
        footer = "%nWithout a command: serve.",
        subcommands = {
            ServeCommand.class,
            PickCommand.class,
            JudgeCommand.class,
            WhatIfCommand.class,
            ProgramsCommand.class,
            ProfileCommand.class,
            CorrectionsCommand.class,
            FiguresCommand.class,
            WorkspaceCommand.class,
            DataCommand.class,
            MatchCommand.class,
            CasesCommand.class,
            PredictCommand.class,
            SimulateCommand.class,
            SettingsCommand.class,
            CompletionCommand.class
        })
public final class SmartPickCommand extends HouseCommand {
    @Option(
            names = "--settings",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Settings file to read instead of smartpick.conf in the data folder.")
    @Nullable Path settingsFile;

    @Option(
            names = "--workspace",
            scope = ScopeType.INHERIT,
            paramLabel = "FOLDER",
            description = "Folder of everything you keep.")
    @Nullable Path workspace;

    @Option(
            names = "--season",
            scope = ScopeType.INHERIT,
            paramLabel = "YEAR",
            description = "Season you apply in, by the year of its Match.")
    @Nullable String season;

    @Option(
            names = "--set",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME=VALUE",
            description = "Set any setting for this once; see: smartpick settings")
    Map<String, String> set = new LinkedHashMap<>();

    SmartPickCommand(Session session) {
        super(session);
    }

    /// What the flags that every command knows say.
    public Flags flags() {
        Map<String, String> settings = new LinkedHashMap<>(set);
        if (workspace != null) {
            settings.put("workspace", workspace.toAbsolutePath().normalize().toString());
        }
        if (season != null) {
            settings.put("season", season);
        }
        return new Flags(settingsFile, settings);
    }

    @Override
    protected ExitCode run(House house) {
        return house.serve(terminal());
    }
}
