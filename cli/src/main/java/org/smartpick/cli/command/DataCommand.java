package org.smartpick.cli.command;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;
import static org.smartpick.cli.output.TextTable.right;

import java.util.List;
import org.smartpick.advice.DescribeData;
import org.smartpick.catalog.DatasetReport;
import org.smartpick.catalog.dataset.DatasetFault;
import org.smartpick.catalog.issue.DataIssue;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.CommandGroup;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.output.Ink;
import org.smartpick.cli.output.TextTable;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick data`: what the figures stand on.
@Command(
        name = "data",
        description = "What the figures stand on: editions, known flaws, checksums.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DataCommand.Editions.class,
            DataCommand.Issues.class,
            DataCommand.Check.class
        })
final class DataCommand extends CommandGroup {

    /// `smartpick data editions`.
    @Command(
            name = "editions",
            description = "List the datasets in use, and what each does not hold.")
    static final class Editions extends HouseCommand {
        Editions(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            Ink ink = ink();
            for (DescribeData.Edition edition : house.describeData().editions()) {
                ink.title(edition.name() + " " + edition.edition());
                ink.tell(
                        edition.manifest().title()
                                + " Collected "
                                + edition.manifest().retrieved()
                                + "; "
                                + edition.manifest().files().size()
                                + " files, "
                                + edition.sources().size()
                                + " sources.");
                edition.manifest().knownGaps().forEach(gap -> ink.aside("Not in it: " + gap));
                ink.space();
            }
            return ExitCode.DONE;
        }
    }

    /// `smartpick data issues`.
    @Command(
            name = "issues",
            description = "Count the flaws in the data, or list those of one kind.")
    static final class Issues extends HouseCommand {
        @Option(
                names = "--kind",
                paramLabel = "KIND",
                description = "List every flaw of this kind.")
        String kind = "";

        Issues(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            return kind.isBlank() ? count(house.describeData()) : list(house.describeData());
        }

        private ExitCode count(DescribeData data) {
            TextTable table = TextTable.of(left("Kind"), right("Number"));
            data.issueCounts().forEach((name, number) -> table.add(name, Integer.toString(number)));
            ink().headedTable(table);
            ink().aside(
                            "A flaw never rules a program out. List one kind with: smartpick data issues --kind KIND");
            return ExitCode.DONE;
        }

        private ExitCode list(DescribeData data) {
            List<DataIssue> issues =
                    data.issues().stream()
                            .filter(issue -> issue.kind().equalsIgnoreCase(kind))
                            .toList();
            if (issues.isEmpty()) {
                String nearest = NearestName.find(kind, data.issueCounts().keySet()).orElse("none");
                return toMend(
                        new FieldProblem(
                                "--kind",
                                kind,
                                "is no kind of flaw found",
                                "did you mean " + nearest + "?"));
            }
            issues.forEach(issue -> ink().line(issue.message()));
            return ExitCode.DONE;
        }
    }

    /// `smartpick data check`.
    @Command(
            name = "check",
            description = "Compare every bundled file with its checksum, rows and flaws.")
    static final class Check extends HouseCommand {
        Check(Session session) {
            super(session);
        }

        @Override
        protected ExitCode run(House house) {
            List<DatasetReport> reports = house.describeData().check();
            TextTable table =
                    TextTable.of(
                            left("Dataset"),
                            left("Edition"),
                            right("Files"),
                            right("Rows"),
                            givesWay("State"));
            reports.forEach(report ->
                    table.add(
                            report.dataset(),
                            report.edition(),
                            Integer.toString(report.files()),
                            Integer.toString(report.rows()),
                            report.sound()
                                    ? "as released"
                                    : report.faults().size() + " differences"));
            ink().headedTable(table);
            reports.stream()
                    .flatMap(report -> report.faults().stream())
                    .map(DatasetFault::message)
                    .forEach(fault -> terminal().err().println(fault));
            return reports.stream().allMatch(DatasetReport::sound) ? ExitCode.DONE : ExitCode.WORLD;
        }
    }
}
