package org.smartpick.advice.roleplay;

import java.util.Arrays;
import java.util.Optional;

/// How the interviewer of a role-play speaks.
public enum Bearing {
    FRIENDLY("friendly", "Friendly", "warm and patient"),
    NEUTRAL("neutral", "Neutral", "calm, polite and without warmth or coldness"),
    HURRIED("hurried", "Hurried", "short of time and brief, but never rude");

    private final String key;
    private final String label;
    private final String tone;

    Bearing(String key, String label, String tone) {
        this.key = key;
        this.label = label;
        this.tone = tone;
    }

    /// The word that stands in forms and files.
    public String key() {
        return key;
    }

    /// The word that a person reads.
    public String label() {
        return label;
    }

    /// How it sounds, for the model.
    String tone() {
        return tone;
    }

    /// The bearing of a word.
    public static Optional<Bearing> find(String key) {
        return Arrays.stream(values()).filter(bearing -> bearing.key.equals(key)).findFirst();
    }
}
