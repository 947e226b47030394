package org.smartpick.domain;

import java.time.LocalDate;
import java.time.Month;

/// One application year, named by the calendar year of its Match.
///
/// The season of the 2027 Match opens in September 2026; the application service calls it "ERAS
/// 2027".
///
/// @param matchYear year of the Match, 2000 to 2100
public record Season(int matchYear) {

    /// Refuses a year outside 2000 to 2100.
    public Season {
        if (matchYear < 2000 || matchYear > 2100) {
            throw new IllegalArgumentException(
                    "match year " + matchYear + " is not between 2000 and 2100");
        }
    }

    /// The season whose Match is in `matchYear`.
    public static Season of(int matchYear) {
        return new Season(matchYear);
    }

    /// The season that people prepare on `day`: from April on, after the Match of March, that of
    /// the next year.
    ///
    /// On March 31, 2026 it is the 2026 Match, from April 1, 2026 on the 2027 Match.
    public static Season on(LocalDate day) {
        boolean afterTheMatch = day.getMonth().compareTo(Month.APRIL) >= 0;
        return new Season(afterTheMatch ? day.getYear() + 1 : day.getYear());
    }

    /// The season's name at the application service, for example "ERAS 2027".
    public String erasName() {
        return "ERAS " + matchYear;
    }

    @Override
    public String toString() {
        return matchYear + " Match";
    }
}
