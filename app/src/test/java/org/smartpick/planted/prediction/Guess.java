package org.smartpick.planted.prediction;

import java.time.LocalDate;
import java.time.ZoneOffset;

/// An engine that reads the machine's clock and draws hidden chance.
public final class Guess {
    /// Differs each day and each call.
    public double value() {
        return LocalDate.now(ZoneOffset.UTC).getYear() + Math.random();
    }
}
