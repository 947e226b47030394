package org.smartpick.cli.coach;

import java.util.List;
import java.util.Locale;
import org.smartpick.advice.coach.CoachModelReader.ReportLine;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick coach report`: how well the coach reads answers that its weights were not taught by.
@Command(
        name = "report",
        description = {
            "How well the coach reads answers that it was not taught by, each left out in turn.",
            "The figures are part of the dataset coach-model."
        })
public final class ReportCommand extends HouseCommand {
    @Option(
            names = "--all",
            description = "Every element of the rubric too, many of them over a few answers only.")
    boolean all;

    /// The command of this call.
    public ReportCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) {
        List<ReportLine> lines = house.coach().coachReport();
        for (ReportLine line : lines) {
            if (all || !line.measure().startsWith("element ")) {
                terminal()
                        .out()
                        .println(
                                String.format(
                                        Locale.ROOT,
                                        "%-7s %-52s %6.3f  over %d",
                                        line.answers(),
                                        line.measure(),
                                        line.value(),
                                        line.count()));
            }
        }
        return ExitCode.DONE;
    }
}
