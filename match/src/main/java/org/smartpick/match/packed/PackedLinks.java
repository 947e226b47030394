package org.smartpick.match.packed;

/// Supplemental lists: where an applicant would spend the first year when matched to an advanced
/// position.
///
/// @param owner applicant of each supplemental list
/// @param advanced program that the list is attached to
/// @param lists programs of each list, best first
public record PackedLinks(int[] owner, int[] advanced, PackedLists lists) {

    /// No supplemental lists.
    public static final PackedLinks NONE =
            new PackedLinks(new int[0], new int[0], new PackedLists(new int[1], new int[0]));

    /// Refuses arrays that do not fit each other.
    public PackedLinks {
        if (owner.length != advanced.length || lists.count() != owner.length) {
            throw new IllegalArgumentException("arrays of the links differ in length");
        }
    }

    /// Number of supplemental lists.
    public int count() {
        return owner.length;
    }
}
