package org.smartpick.cli.output;

import java.util.Locale;
import org.smartpick.domain.chance.Chance;
import org.smartpick.domain.chance.Change;
import org.smartpick.domain.chance.CountRange;

/// Chances as people understand them best: how many of a hundred, as a range.
public final class Frequency {
    private Frequency() {}

    /// A chance in a sentence, for example `between 61 and 78 of 100`.
    public static String sentence(Chance chance) {
        String low = ofHundred(chance.low());
        String high = ofHundred(chance.high());
        return low.equals(high)
                ? "about " + low + " of 100"
                : "between " + low + " and " + high + " of 100";
    }

    /// A chance in a cell under the head "of 100": the middle and the range, for example `70
    /// (61–78)`.
    public static String cell(Chance chance) {
        String low = ofHundred(chance.low());
        String high = ofHundred(chance.high());
        String middle = ofHundred(chance.median());
        return low.equals(high) ? middle : middle + " (" + low + "–" + high + ")";
    }

    /// A count in a sentence, for example `between 4 and 11`.
    public static String sentence(CountRange count) {
        String low = whole(count.low());
        String high = whole(count.high());
        return low.equals(high) ? "about " + low : "between " + low + " and " + high;
    }

    /// A share as a whole number of a hundred; what is nearer to none or to all than half a person
    /// is said so.
    ///
    /// @param share 0 to 1
    public static String ofHundred(double share) {
        double hundred = share * 100;
        if (hundred > 0 && hundred < 0.5) {
            return "<1";
        }
        return hundred < 100 && hundred > 99.5 ? ">99" : whole(hundred);
    }

    /// A change with its sign and its range, for example `+3 (+1 to +5)`; one decimal where the
    /// figure itself is small.
    ///
    /// @param scale 100 for shares told of a hundred, 1 for counts
    public static String change(Change change, int scale) {
        String middle = signed(change.median() * scale, scale);
        String low = signed(change.low() * scale, scale);
        String high = signed(change.high() * scale, scale);
        return low.equals(high) ? middle : middle + " (" + low + " to " + high + ")";
    }

    /// A signed number, for example `+3`, `−2`, `0`; counts with one decimal.
    private static String signed(double number, int scale) {
        String size =
                scale == 1
                        ? String.format(Locale.US, "%.1f", Math.abs(number))
                        : whole(Math.abs(number));
        boolean nothing = size.equals("0") || size.equals("0.0");
        return nothing ? "0" : (number > 0 ? "+" : "−") + size;
    }

    /// What one reason adds, in people of a hundred with one decimal, for example `+1.4`.
    public static String step(double share) {
        return signed(100 * share, 1);
    }

    /// Whole dollars, for example `1,400 dollars`.
    public static String dollars(int amount) {
        return String.format(Locale.US, "%,d %s", amount, amount == 1 ? "dollar" : "dollars");
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }
}
