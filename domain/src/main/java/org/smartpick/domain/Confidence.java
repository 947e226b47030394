package org.smartpick.domain;

/// How far a published figure can be trusted, in the four grades of the datasets.
public enum Confidence {
    /// An official page, report or the paper's own abstract was read.
    A("read in the original"),
    /// A transcription of an official document that passed a cross-check.
    B("checked transcription"),
    /// A secondary page, a crowd-sourced sheet or an unchecked transcription.
    C("secondary source, not checked"),
    /// Undated, contradicted or modelled: never shown to a person without saying so.
    D("weak: undated, contradicted or modelled");

    private final String meaning;

    Confidence(String meaning) {
        this.meaning = meaning;
    }

    /// The grade in plain words, for the page and the report.
    public String meaning() {
        return meaning;
    }
}
