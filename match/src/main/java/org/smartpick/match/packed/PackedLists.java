package org.smartpick.match.packed;

/// Many lists in one array, best first.
///
/// @param start where each list begins in `entry`, and the end of the last one; length is the
///   number of lists plus 1
/// @param entry numbers of programs or applicants; not to be changed
public record PackedLists(int[] start, int[] entry) {

    /// Refuses starts that do not fit the entries.
    public PackedLists {
        if (start.length == 0 || start[0] != 0 || start[start.length - 1] != entry.length) {
            throw new IllegalArgumentException(
                    "starts do not span the " + entry.length + " entries");
        }
    }

    /// Lists from arrays of arrays.
    public static PackedLists of(int[][] lists) {
        int[] start = new int[lists.length + 1];
        for (int i = 0; i < lists.length; i++) {
            start[i + 1] = start[i] + lists[i].length;
        }
        int[] entry = new int[start[lists.length]];
        for (int i = 0; i < lists.length; i++) {
            System.arraycopy(lists[i], 0, entry, start[i], lists[i].length);
        }
        return new PackedLists(start, entry);
    }

    /// Number of lists.
    public int count() {
        return start.length - 1;
    }
}
