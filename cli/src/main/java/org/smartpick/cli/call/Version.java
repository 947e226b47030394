package org.smartpick.cli.call;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
public final class Version implements IVersionProvider {
    private final Session session;

    /// The version of this call.
    public Version(Session session) {
        this.session = session;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"SmartPick " + session.version(), "Java " + Runtime.version()};
    }
}
