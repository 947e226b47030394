package org.smartpick.cli.coach;

import org.smartpick.cli.call.CommandGroup;
import picocli.CommandLine.Command;

/// `smartpick coach`: practice for interviews.
@Command(
        name = "coach",
        description = "Practice interviews; nothing that you say leaves this machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            HearCommand.class,
            VoiceCommand.class,
            PracticeCommand.class,
            QuestionsCommand.class,
            StoriesCommand.class,
            PlanCommand.class,
            ScoreCommand.class,
            ReportCommand.class
        })
public final class CoachCommand extends CommandGroup {}
