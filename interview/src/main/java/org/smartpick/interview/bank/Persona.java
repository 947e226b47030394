package org.smartpick.interview.bank;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// For whom a question is in the bank.
public enum Persona {
    /// Asked of every applicant.
    ALL("all", "everyone"),
    /// Asked of graduates of schools outside the United States and Canada.
    IMG("IMG", "international graduates"),
    /// Asked of citizens of the United States who studied abroad.
    US_CITIZEN_IMG("US-citizen IMG", "US citizens who studied abroad"),
    /// Asked where clinical informatics is the aim.
    INFORMATICS("clinical informatics", "people aiming at clinical informatics");

    private final String label;
    private final String words;

    Persona(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /// The word of the data files, for example `US-citizen IMG`.
    public String label() {
        return label;
    }

    /// Whom it means, in plain words.
    public String words() {
        return words;
    }

    /// Everything that somebody of this persona can be asked: a US-citizen IMG is an IMG too, and
    /// everybody can be asked what all are asked.
    public Set<Persona> hears() {
        Set<Persona> heard = EnumSet.of(ALL, this);
        if (this == US_CITIZEN_IMG) {
            heard.add(IMG);
        }
        return heard;
    }

    /// The persona with this label.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Persona parse(String label) {
        return Arrays.stream(values())
                .filter(persona -> persona.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no persona '" + label + "'"));
    }
}
