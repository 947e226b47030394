package org.smartpick.catalog.published;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.smartpick.domain.Provenance;

/// A date of one season.
///
/// @param event what happens, for example `rank_order_list_deadline`
/// @param date day
/// @param time time of day as published, Eastern; empty when none was
/// @param provenance where it was published
/// @param note what to know about it; may be empty
public record SeasonDate(
        String event, LocalDate date, String time, Provenance provenance, String note) {

    /// Time of day in Eastern time, where it was published.
    public Optional<LocalTime> findTimeEastern() {
        return time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time));
    }

    /// The event in plain words, for example "rank order list deadline".
    public String label() {
        return event.replace('_', ' ');
    }
}
