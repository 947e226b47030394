package org.smartpick.prediction.proof;

/// Who estimates a left-out cell.
public enum Forecaster {
    /// This product.
    MODEL("model"),
    /// One rate for everybody in the specialty.
    BASE("base"),
    /// One line on Step 2 CK for all specialties.
    LINE("line"),
    /// That line, told the specialty's true rate.
    TOLD_LINE("told_line");

    private final String key;

    Forecaster(String key) {
        this.key = key;
    }

    /// Its word in files.
    public String key() {
        return key;
    }
}
