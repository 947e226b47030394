package org.smartpick.app.settings;

import org.smartpick.domain.Option;

/// The addresses that only this machine can reach.
public enum Loopback implements Option {
    /// The loopback address of version 4.
    ADDRESS("127.0.0.1", "the loopback address"),
    /// Its name.
    NAME("localhost", "the loopback address by its name");

    private final String key;
    private final String label;

    Loopback(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }
}
