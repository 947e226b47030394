package org.smartpick.advice.hearing;

import java.time.Duration;
import org.smartpick.advice.port.Transcriber;

/// How much sound is taken and for how long it stays.
///
/// @param mostSeconds longest answer, in seconds
/// @param mostBytes most sound in memory at one time, over all takes, in bytes
/// @param mostTakes most takes remembered, with or without their sound
/// @param stay how long the sound of a finished take stays when nobody says that she is done
/// @param mostDaysKept longest that a recording can be kept on purpose, in days
public record HearingLimits(
        int mostSeconds, int mostBytes, int mostTakes, Duration stay, int mostDaysKept) {

    /// Ten minutes, 50 MiB, 40 takes, half an hour, a year.
    public static final HearingLimits USUAL =
            new HearingLimits(600, 50 * 1024 * 1024, 40, Duration.ofMinutes(30), 366);

    /// Refuses limits below 1.
    public HearingLimits {
        if (mostSeconds < 1 || mostBytes < 1 || mostTakes < 1 || mostDaysKept < 1) {
            throw new IllegalArgumentException("limits are 1 or more");
        }
    }

    /// Bytes of the longest answer.
    int bytesOfAnswer() {
        return Math.min(mostBytes, mostSeconds * Transcriber.BYTES_A_SECOND);
    }
}
