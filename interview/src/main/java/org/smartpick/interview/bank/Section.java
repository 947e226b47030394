package org.smartpick.interview.bank;

/// The four sections of the bank, and the one for a person's own questions.
public enum Section {
    TRADITIONAL("Traditional"),
    INFORMATICS("Clinical informatics"),
    BEHAVIORAL("Behavioral"),
    ABROAD("Trained abroad"),
    OWN("Your own");

    private final String title;

    Section(String title) {
        this.title = title;
    }

    /// The section's name on the screen.
    public String title() {
        return title;
    }
}
