package org.smartpick.domain.program;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartpick.domain.Option;

/// Where a program is at home, as programs state it themselves.
public enum ProgramType implements Option {
    /// In a university's own hospital.
    UNIVERSITY("university"),
    /// In a community hospital with ties to a university.
    COMMUNITY_UNIVERSITY_AFFILIATED("community, university-affiliated"),
    /// In a community hospital.
    COMMUNITY("community"),
    /// In the armed forces, for their members.
    MILITARY("military"),
    /// None of these.
    OTHER("other");

    private final String label;

    ProgramType(String label) {
        this.label = label;
    }

    /// The type in plain words.
    @Override
    public String label() {
        return label;
    }

    /// The key used in files, for example `community_university_affiliated`.
    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The type with this key.
    public static Optional<ProgramType> findByKey(String key) {
        return Stream.of(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
