package org.smartpick.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.call.HouseCommand;
import org.smartpick.cli.call.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `smartpick serve`: the page in your browser.
@Command(
        name = "serve",
        description = "Serve the page on this machine and open it in your browser; Ctrl-C ends it.")
final class ServeCommand extends HouseCommand {
    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description = "Port to use; 0 takes any free one.")
    String port = "";

    @Option(names = "--no-browser", description = "Print the address and open nothing.")
    boolean noBrowser;

    ServeCommand(Session session) {
        super(session);
    }

    @Override
    protected Map<String, String> ownSettings() {
        Map<String, String> settings = new LinkedHashMap<>();
        if (!port.isEmpty()) {
            settings.put("port", port);
        }
        if (noBrowser) {
            settings.put("open_browser", "no");
        }
        return settings;
    }

    @Override
    protected ExitCode run(House house) {
        return house.serve(terminal());
    }
}
