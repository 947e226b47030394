package org.smartpick.web.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.CountRange;

/// Figures in words: natural frequencies of 100, whole dollars, ranges.
public final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE, MMM d uuuu, h:mm a z", Locale.US);

    private Words() {}

    /// A chance as a range of 100, for example "61 to 78 of 100"; small ones keep their smallness.
    public static String of100(Chance chance) {
        return between100(chance) + " of 100";
    }

    /// The range of a chance without "of 100", for columns whose head says it.
    public static String between100(Chance chance) {
        long low = Math.round(100 * chance.low());
        long high = Math.round(100 * chance.high());
        if (high == 0) {
            return "fewer than 1";
        }
        if (low == high) {
            return low == 100 ? "nearly 100" : "about " + low;
        }
        if (high == 100) {
            return low + " or more";
        }
        return low == 0 ? "up to " + high : low + " to " + high;
    }

    /// A share of one as a number of 100.
    public static String about100(double share) {
        long of100 = Math.round(100 * share);
        return of100 == 0 && share > 0 ? "fewer than 1" : Long.toString(of100);
    }

    /// A published percentage as a number of 100.
    public static String percentOf100(double percent) {
        return Long.toString(Math.round(percent));
    }

    /// Whole dollars with a sign, for example "$1,400".
    public static String dollars(long usd) {
        return String.format(Locale.US, "$%,d", usd);
    }

    /// A change in people of a hundred with its range, for example `+1 to +5`.
    public static String change100(Change change) {
        String low = signed(100 * change.low(), "%.0f");
        String high = signed(100 * change.high(), "%.0f");
        return low.equals(high) ? low : low + " to " + high;
    }

    /// A change of a count with its range, for example `+0.1 to +0.4`.
    public static String changeOfCount(Change change) {
        String low = signed(change.low(), "%.1f");
        String high = signed(change.high(), "%.1f");
        return low.equals(high) ? low : low + " to " + high;
    }

    /// What one step adds in people of a hundred, for example `+1.4`.
    public static String step(double share) {
        return signed(100 * share, "%.1f");
    }

    private static String signed(double number, String format) {
        String size = String.format(Locale.US, format, Math.abs(number));
        boolean nothing = size.matches("[0.]+");
        return nothing ? "0" : (number > 0 ? "+" : "−") + size;
    }

    /// A count that is not yet known, for example "5 to 9".
    public static String range(CountRange range) {
        long low = Math.round(range.low());
        long high = Math.round(range.high());
        return low == high ? Long.toString(low) : low + " to " + high;
    }

    /// "1 program", "12 programs": the noun gets an s unless there is one.
    public static String count(long number, String noun) {
        return String.format(Locale.US, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /// A text as a sentence of its own: a capital at its beginning, a full stop at its end.
    public static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.matches("(?s).*[.!?]") ? begun : begun + ".";
    }

    /// A moment with weekday and time zone.
    public static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /// A position on a drawing from 0 to 100, with one decimal.
    public static String position(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
