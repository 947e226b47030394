package org.smartpick.domain.program;

import java.util.List;
import org.smartpick.domain.AcgmeId;
import org.smartpick.domain.Fact;
import org.smartpick.domain.GeoPoint;
import org.smartpick.domain.Specialty;
import org.smartpick.domain.UsState;

/// A residency program as the catalog knows it.
///
/// @param identity who it is and where
/// @param facts what somebody stated about it
/// @param tracks its listings in the Match
/// @param results positions offered and filled, by track and year
/// @param fellowships clinical informatics fellowships at the same institution; empty means none is
///   known
/// @param boards board pass rates of its graduates
public record Program(
        Identity identity,
        FactSheet facts,
        List<NrmpTrack> tracks,
        List<TrackResult> results,
        List<InformaticsFellowship> fellowships,
        List<BoardPassRate> boards) {

    /// Who a program is and where.
    ///
    /// @param id ACGME number
    /// @param name full name
    /// @param specialty specialty in canonical spelling
    /// @param city city
    /// @param state state or territory
    /// @param place center of the city, not the hospital
    /// @param listed whether the newest accreditation list names it; unknown where that list leaves
    ///   the specialty out
    public record Identity(
            AcgmeId id,
            String name,
            Specialty specialty,
            String city,
            UsState state,
            Fact<GeoPoint> place,
            Fact<Boolean> listed) {}

    /// Copies the lists.
    public Program {
        tracks = List.copyOf(tracks);
        results = List.copyOf(results);
        fellowships = List.copyOf(fellowships);
        boards = List.copyOf(boards);
    }

    /// ACGME number.
    public AcgmeId id() {
        return identity.id();
    }

    /// Full name.
    public String name() {
        return identity.name();
    }

    /// Specialty in canonical spelling.
    public Specialty specialty() {
        return identity.specialty();
    }

    /// State or territory.
    public UsState state() {
        return identity.state();
    }

    /// The fact under `key`, unknown when nobody stated it.
    public <T> Fact<T> fact(FactKey<T> key) {
        return facts.get(key);
    }

    /// The same program with other facts.
    public Program withFacts(FactSheet changed) {
        return new Program(identity, changed, tracks, results, fellowships, boards);
    }
}
