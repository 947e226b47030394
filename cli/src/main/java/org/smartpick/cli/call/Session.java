package org.smartpick.cli.call;

import java.util.LinkedHashMap;
import java.util.Map;
import org.smartpick.cli.Flags;
import org.smartpick.cli.Opener;
import org.smartpick.cli.Terminal;

/// One call of the program: its version, where it writes, how it opens the house, which flags it
/// was given.
public final class Session {
    private final String version;
    private final Terminal terminal;
    private final Opener opener;
    // Known only after the arguments were read.
    private Flags flags = Flags.NONE;

    /// A call that writes to this terminal and opens the house by this opener.
    public Session(String version, Terminal terminal, Opener opener) {
        this.version = version;
        this.terminal = terminal;
        this.opener = opener;
    }

    /// The version of the program.
    public String version() {
        return version;
    }

    /// Where the answer goes.
    public Terminal terminal() {
        return terminal;
    }

    /// Takes the flags that every command knows.
    public void use(Flags given) {
        flags = given;
    }

    /// Opens the house with the flags and a command's own settings, which are stronger; or says
    /// what has to be mended.
    Opener.Opening open(Map<String, String> own) {
        Map<String, String> settings = new LinkedHashMap<>(flags.settings());
        settings.putAll(own);
        return opener.open(new Flags(flags.settingsFile(), settings));
    }
}
