package org.smartpick.prediction.proof;

/// By what figures are left out, one part at a time.
public enum Split {
    /// The tables of one applicant type in one specialty: its bands; its medians; its match rate.
    SPECIALTY("specialty"),
    /// Everything that one edition of the tables printed.
    EDITION("edition"),
    /// Everything that one source says.
    SOURCE("source");

    private final String key;

    Split(String key) {
        this.key = key;
    }

    /// Its word in files.
    public String key() {
        return key;
    }
}
