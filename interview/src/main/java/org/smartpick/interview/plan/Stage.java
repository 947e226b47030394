package org.smartpick.interview.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Which interview is being prepared. Clinical informatics is a two-year fellowship after a core
/// residency, with a match of its own: so there are two stages.
public enum Stage {
    RESIDENCY(
            "The residency interview, now",
            "You are interviewed as a future resident. Informatics is where you are heading, and a reason to train here."),
    FELLOWSHIP(
            "The fellowship interview, years from now",
            "You are a resident or a board-certified physician. The same questions are asked harder, and knowledge of the five domains is expected.");

    private final String title;
    private final String meaning;

    Stage(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /// The stage's name on the screen.
    public String title() {
        return title;
    }

    /// What it means for the interview.
    public String meaning() {
        return meaning;
    }

    /// The key in files and forms.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The stage with this key.
    public static Optional<Stage> find(String key) {
        return Arrays.stream(values()).filter(stage -> stage.key().equals(key)).findFirst();
    }
}
