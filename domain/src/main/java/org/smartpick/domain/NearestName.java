package org.smartpick.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds the name that somebody probably meant, for "did you mean ...?".
public final class NearestName {
    private NearestName() {}

    /// The name with the fewest differences from `typed`; the first of several; empty when there
    /// are no names.
    public static Optional<String> find(String typed, Collection<String> names) {
        return names.stream().min(Comparator.comparingInt(name -> distance(name, typed)));
    }

    /// Levenshtein distance: fewest single-character edits that make one text of the other.
    ///
    /// Takes time in proportion to the product of the two lengths.
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
