package org.smartpick.prediction.world;

/// How much of an invented season is printed.
public enum Printing {
    /// The cells that the real tables print today, and no others.
    AS_TODAY("as_today"),
    /// Every kind of cell for every group.
    EVERYTHING("everything");

    private final String key;

    Printing(String key) {
        this.key = key;
    }

    /// Its word in files.
    public String key() {
        return key;
    }
}
