package org.smartpick.domain.program;

/// What a track of the Match leads to.
public enum TrackKind {
    /// The whole training from the first postgraduate year.
    CATEGORICAL("categorical"),
    /// Training from the second postgraduate year; a preliminary year comes first.
    ADVANCED("advanced"),
    /// One preliminary year.
    PRELIMINARY("preliminary"),
    /// A categorical track with a primary care curriculum.
    PRIMARY("primary care"),
    /// For those who already have a year of training.
    PHYSICIAN("physician"),
    /// Something else, or not readable from the code.
    OTHER("other");

    private final String label;

    TrackKind(String label) {
        this.label = label;
    }

    /// The kind in plain words.
    public String label() {
        return label;
    }
}
