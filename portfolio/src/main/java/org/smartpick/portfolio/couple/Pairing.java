package org.smartpick.portfolio.couple;

/// What pairs of positions are worth to two people.
///
/// Two positions are worth the sum of what each is worth, and `together` more where they are near
/// each other. A position for one of them alone is worth `alone` of itself.
///
/// @param firstPlace place of each candidate of the first, an index into `near`; [#UNKNOWN] where
///   it is not known, which is near nothing
/// @param secondPlace place of each candidate of the second
/// @param near which places are near each other; symmetric; not to be changed
/// @param together what being near each other is worth, 0 to 100
/// @param apart whether they would take positions that are not near each other
/// @param alone share that a position is worth when the other has none, 0 to 1
public record Pairing(
        int[] firstPlace,
        int[] secondPlace,
        boolean[][] near,
        double together,
        Apart apart,
        double alone) {

    /// The place of a program whose place nobody stated.
    public static final int UNKNOWN = -1;

    /// Whether they would take positions that are not near each other.
    public enum Apart {
        /// They would.
        ACCEPTED,
        /// They would rather have one position than two far apart.
        REFUSED
    }

    /// Refuses values out of range and a nearness that is not mutual.
    public Pairing {
        if (!(together >= 0 && together <= 100)) {
            throw new IllegalArgumentException(
                    "being together is worth " + together + ", must be 0 to 100");
        }
        if (!(alone >= 0 && alone <= 1)) {
            throw new IllegalArgumentException(
                    "a position alone is worth a share of " + alone + ", must be 0 to 1");
        }
        requirePlaces(firstPlace, near.length);
        requirePlaces(secondPlace, near.length);
        for (int p = 0; p < near.length; p++) {
            for (int q = 0; q < p; q++) {
                if (near[p][q] != near[q][p]) {
                    throw new IllegalArgumentException(
                            "place " + p + " and place " + q + " must be near each other or not");
                }
            }
        }
    }

    private static void requirePlaces(int[] places, int size) {
        for (int place : places) {
            if (place < UNKNOWN || place >= size) {
                throw new IllegalArgumentException(
                        "place " + place + " is none of the " + size + " places");
            }
        }
    }
}
