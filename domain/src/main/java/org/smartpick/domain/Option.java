package org.smartpick.domain;

/// One value of a closed set that a person can choose from.
public interface Option {
    /// Stable key in files and forms, for example `community_university_affiliated`.
    String key();

    /// The value in plain words.
    String label();
}
