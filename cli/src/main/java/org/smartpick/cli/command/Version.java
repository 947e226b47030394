package org.smartpick.cli.command;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class Version implements IVersionProvider {
    private final Session session;

    Version(Session session) {
        this.session = session;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"SmartPick " + session.version(), "Java " + Runtime.version()};
    }
}
