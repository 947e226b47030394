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
            "How well the coach reads answers that it was not taught by.",
            "shared, probe, both: each answer left out in turn. nested: the same, and the",
            "settings too were chosen without it. check: answers that teach nothing.",
            "In brackets the 95 % interval. The figures are part of the dataset coach-model;",
            "smartpick-train-coach, in the sources, works them out again."
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
                                        "%-14s %-52s %6.3f  (%.2f to %.2f)  over %d",
                                        line.answers(),
                                        line.measure(),
                                        line.value(),
                                        line.low(),
                                        line.high(),
                                        line.count()));
            }
        }
        return ExitCode.DONE;
    }
}
