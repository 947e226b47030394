package org.smartpick.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.app.settings.Surroundings.OperatingSystem;
import org.smartpick.cli.CommandLineDoor;
import org.smartpick.cli.Terminal;

/// Where the program begins: looks around, then hands the words of the command line to their door.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] words) {
        Clock clock = Clock.systemDefaultZone();
        Surroundings around =
                new Surroundings(
                        System.getenv(),
                        OperatingSystem.parse(System.getProperty("os.name", "")),
                        Path.of(System.getProperty("user.home", "")),
                        LocalDate.now(clock));
        Terminal terminal = Terminal.of(System.out, System.err, System.getenv());
        System.exit(
                CommandLineDoor.run(
                        version(), terminal, new HouseOpener(version(), around, clock), words));
    }

    private static String version() {
        String packed = Main.class.getPackage().getImplementationVersion();
        return packed == null ? "from unpacked classes" : packed;
    }
}
