package org.smartpick.domain;

/// A field of medicine that has residency programs, in the spelling of the published tables.
///
/// @param name canonical name, for example "Internal Medicine"
public record Specialty(String name) implements Comparable<Specialty> {

    /// Refuses a blank or untrimmed name.
    public Specialty {
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException(
                    "specialty name '" + name + "' is blank or has spaces around it");
        }
    }

    /// The specialty of this canonical name.
    public static Specialty of(String name) {
        return new Specialty(name);
    }

    @Override
    public int compareTo(Specialty other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
