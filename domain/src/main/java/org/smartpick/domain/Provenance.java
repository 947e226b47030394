package org.smartpick.domain;

/// Where a fact comes from, how old it is and how far it can be trusted.
///
/// @param source key of the source in the edition's source list, or the link that a person gave
/// @param asOf the year for which it was stated
/// @param confidence grade of the source
/// @param origin bundled with an edition, or the person's own
public record Provenance(String source, AsOf asOf, Confidence confidence, Origin origin) {

    /// Refuses a blank source: a fact without a source does not ship.
    public Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "a fact needs a source; use Fact.unknown() when there is none");
        }
    }

    /// A fact out of a bundled edition.
    public static Provenance bundled(String source, AsOf asOf, Confidence confidence) {
        return new Provenance(source, asOf, confidence, Origin.BUNDLED);
    }

    /// A fact that the person herself added, with the link or words she gave as source.
    public static Provenance person(String source, AsOf asOf) {
        return new Provenance(source, asOf, Confidence.C, Origin.PERSON);
    }
}
