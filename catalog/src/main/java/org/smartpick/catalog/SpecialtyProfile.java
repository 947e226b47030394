package org.smartpick.catalog;

import java.util.List;
import java.util.Optional;
import org.smartpick.domain.Confidence;
import org.smartpick.domain.Specialty;

/// A specialty with its names in the datasets and how one applies to it.
///
/// @param specialty canonical name
/// @param directoryName spelling of the directory; empty where it has no program
/// @param publishedUnder names under which published figures may stand, in the order in which to
///   look
/// @param training kind of training and need of a preliminary year
/// @param application platform and organizer of its Match
/// @param confidence how far the row can be trusted
/// @param note what to know about it; may be empty
public record SpecialtyProfile(
        Specialty specialty,
        String directoryName,
        List<Specialty> publishedUnder,
        Training training,
        Application application,
        Confidence confidence,
        String note) {

    /// What kind of training a specialty offers.
    ///
    /// @param kind from which year it trains
    /// @param preliminaryYear whether a preliminary year comes first
    public record Training(Kind kind, PreliminaryYear preliminaryYear) {}

    /// From which postgraduate year a specialty trains.
    public enum Kind {
        /// From the first.
        CATEGORICAL,
        /// From the second.
        ADVANCED,
        /// Programs or tracks of both kinds.
        CATEGORICAL_OR_ADVANCED,
        /// After a full residency.
        INDEPENDENT,
        /// Two or more boards together.
        COMBINED,
        /// One year only.
        PRELIMINARY,
        /// Not known.
        UNKNOWN
    }

    /// Whether a preliminary or transitional year has to be found separately.
    public enum PreliminaryYear {
        /// Always.
        YES,
        /// Never.
        NO,
        /// It depends on the track.
        BOTH,
        /// Not known.
        UNKNOWN
    }

    /// How one applies.
    ///
    /// @param platform application service, for example "ERAS"; empty when not known
    /// @param organizer who runs its match, for example "NRMP"; empty when not known
    public record Application(String platform, String organizer) {

        /// The application service where it is known.
        public Optional<String> findPlatform() {
            return platform.isEmpty() ? Optional.empty() : Optional.of(platform);
        }

        /// Who runs the match where it is known.
        public Optional<String> findOrganizer() {
            return organizer.isEmpty() ? Optional.empty() : Optional.of(organizer);
        }
    }

    /// Copies the names.
    public SpecialtyProfile {
        publishedUnder = List.copyOf(publishedUnder);
    }
}
