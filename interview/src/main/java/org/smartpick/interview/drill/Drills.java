package org.smartpick.interview.drill;

import java.util.List;
import java.util.Optional;

/// What is drilled apart from the bank.
///
/// @param redFlags what programs ask about a file
/// @param prohibited what programs may not ask
/// @param stations multiple mini interviews
public record Drills(
        List<RedFlag> redFlags, List<ProhibitedQuestion> prohibited, List<Station> stations) {

    /// Copies the lists.
    public Drills {
        redFlags = List.copyOf(redFlags);
        prohibited = List.copyOf(prohibited);
        stations = List.copyOf(stations);
    }

    /// The red flag with this id.
    public Optional<RedFlag> findRedFlag(String id) {
        return redFlags.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The prohibited question with this id.
    public Optional<ProhibitedQuestion> findProhibited(String id) {
        return prohibited.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The station with this id.
    public Optional<Station> findStation(String id) {
        return stations.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
