package org.smartpick.app.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.smartpick.domain.Season;
import org.smartpick.roleplay.ModelAddress;

/// All settings, checked.
///
/// @param listener where the page listens
/// @param workspace folder of everything that is kept, absolute
/// @param season season applied in
/// @param browser whether the browser is opened
/// @param logLevel how much the log file tells
/// @param speechModel model of the person's own for hearing; empty for the one that comes along
/// @param interviewer language model server of the person's own; empty where none is set
public record Settings(
        Listener listener,
        Path workspace,
        Season season,
        Browser browser,
        LogLevel logLevel,
        Optional<Path> speechModel,
        Optional<Interviewer> interviewer) {

    /// Port used when nobody sets one.
    public static final int USUAL_PORT = 8427;

    /// Where the page listens.
    ///
    /// @param host an address that only this machine can reach
    /// @param port 0 to 65535; 0 is any free one
    /// @param rule what to do when the port is taken
    public record Listener(Loopback host, int port, PortRule rule) {}

    /// A language model server of the person's own.
    ///
    /// @param address where it listens, on this machine
    /// @param model name of the model, as it knows it
    public record Interviewer(ModelAddress address, String model) {}

    /// What to do when the port is taken.
    public enum PortRule {
        /// The person asked for this port: use it or say that it is taken.
        EXACTLY,
        /// Nobody asked for it: the next free one will do.
        OR_NEXT_FREE
    }

    /// Whether starting the page opens the browser.
    public enum Browser {
        /// Open it.
        OPEN,
        /// Print the address only.
        LEAVE
    }

    /// Refuses a folder that depends on where the program was started.
    public Settings {
        if (!workspace.isAbsolute()) {
            throw new IllegalArgumentException("the workspace folder must be a full path");
        }
    }
}
