package org.smartpick.cli.season;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.smartpick.advice.season.paper.LargeMarket;
import org.smartpick.advice.season.paper.Otolaryngology;
import org.smartpick.advice.season.paper.PaperReport;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.domain.FieldProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `smartpick simulate paper`: a published simulation run again.
@Command(
        name = "paper",
        description =
                "Run a published simulation or count again, the paper's words beside our figures.")
public final class PaperCommand extends HouseCommand {
    private static final int USUAL_SEASONS = 20;

    /// The papers.
    enum Paper {
        /// Applications in otolaryngology.
        OTOLARYNGOLOGY,
        /// Large markets leave little to gain.
        LARGE_MARKET
    }

    @Parameters(
            paramLabel = "PAPER",
            description = "otolaryngology (Whipple 2019) or large-market (Roth and Peranson 1999).")
    String paper = "";

    @Mixin RunOptions options = new RunOptions();

    /// A command of this call.
    public PaperCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) throws IOException {
        List<FieldProblem> problems = options.problems();
        if (!problems.isEmpty()) {
            return toMend("Something has to be mended:", problems);
        }
        String name = paper.toUpperCase(Locale.ROOT).replace('-', '_');
        for (Paper known : Paper.values()) {
            if (known.name().equals(name)) {
                write(report(house, known));
                return ExitCode.DONE;
            }
        }
        return toMend(
                new FieldProblem(
                        "PAPER", paper, "is not known", "write otolaryngology or large-market"));
    }

    private PaperReport report(House house, Paper which) {
        return switch (which) {
            case OTOLARYNGOLOGY ->
                    new Otolaryngology(options.plan(10 * USUAL_SEASONS).seasons()).report();
            case LARGE_MARKET ->
                    new LargeMarket(
                                    house.match()
                                            .seasons()
                                            .simulateNation(RunPlace.threads(options))
                                            .nation(),
                                    options.seed,
                                    options.plan(USUAL_SEASONS / 4).seasons())
                            .report();
        };
    }

    private void write(PaperReport report) {
        terminal().out().println(report.paper());
        for (PaperReport.Line line : report.lines()) {
            terminal().out().println("- " + line.question());
            terminal().out().println("    paper: " + line.theirs());
            terminal()
                    .out()
                    .println(
                            String.format(
                                    Locale.ROOT, "    ours: %.2f %s", line.ours(), line.unit()));
        }
        terminal().out().println("Doubts:");
        report.doubts().forEach(doubt -> terminal().out().println("- " + doubt));
    }
}
