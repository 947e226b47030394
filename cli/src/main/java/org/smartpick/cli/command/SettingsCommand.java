package org.smartpick.cli.command;

import static org.smartpick.cli.output.TextTable.givesWay;
import static org.smartpick.cli.output.TextTable.left;

import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import org.smartpick.cli.output.TextTable;
import picocli.CommandLine.Command;

/// `smartpick settings`: what is set, and by whom.
@Command(name = "settings", description = "Print every setting with its value and who set it.")
final class SettingsCommand extends HouseCommand {

    SettingsCommand(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run(House house) {
        TextTable table = TextTable.of(left("Setting"), givesWay("Value"), left("Set by"));
        house.listSettings().forEach(line -> table.add(line.name(), line.value(), line.origin()));
        ink().headedTable(table);
        return ExitCode.DONE;
    }
}
