package org.smartpick.domain;

/// The year for which a fact was stated, or "undated".
///
/// @param year four-digit year between 1990 and 2100, or 0 when the source gives none
public record AsOf(int year) implements Comparable<AsOf> {
    /// The source does not say when.
    public static final AsOf UNDATED = new AsOf(0);

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    /// Refuses a year outside 1990 to 2100, except the 0 of [#UNDATED].
    public AsOf {
        if (year != 0 && (year < FIRST || year > LAST)) {
            throw new IllegalArgumentException(
                    "year " + year + " is not between " + FIRST + " and " + LAST);
        }
    }

    /// A dated fact.
    public static AsOf of(int year) {
        return new AsOf(year);
    }

    /// Whether the source says a year.
    public boolean dated() {
        return year != 0;
    }

    /// Whether the fact is too old to filter with: more than two seasons before the season's Match,
    /// or undated.
    ///
    /// An answer for the season of the 2025 Match is a hint, no filter, from the 2028 Match on.
    public boolean staleFor(Season season) {
        return !dated() || season.matchYear() - year > 2;
    }

    @Override
    public int compareTo(AsOf other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return dated() ? Integer.toString(year) : "undated";
    }
}
