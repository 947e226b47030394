package org.smartpick.web.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.smartpick.web.view.Words;

/// Moments as people say them.
///
/// @param zone time zone in which they are told
public record Moments(ZoneId zone) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);

    /// A moment with its weekday and time zone.
    public String moment(Instant at) {
        return Words.moment(at, zone);
    }

    /// A day with its weekday.
    public String day(Instant at) {
        return date(date(at));
    }

    /// A day with its weekday.
    public String date(LocalDate day) {
        return DAY.format(day);
    }

    /// The day on which a moment falls here.
    public LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
