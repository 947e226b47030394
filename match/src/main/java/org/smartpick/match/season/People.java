package org.smartpick.match.season;

import java.io.Serializable;

/// The applicants of a nation as columns.
///
/// @param type applicant type of each, as its ordinal
/// @param field number of the specialty that each wants most
/// @param division census division that each comes from
/// @param couples pairs of applicants who rank together: two entries a couple
public record People(byte[] type, short[] field, byte[] division, int[] couples)
        implements Serializable {

    /// Refuses columns of unequal length, half couples and a person in two couples.
    public People {
        if (field.length != type.length || division.length != type.length) {
            throw new IllegalArgumentException("the columns of the applicants differ in length");
        }
        if (couples.length % 2 != 0) {
            throw new IllegalArgumentException("a couple has two members");
        }
        boolean[] taken = new boolean[type.length];
        for (int person : couples) {
            if (taken[person]) {
                throw new IllegalArgumentException("applicant " + person + " is in two couples");
            }
            taken[person] = true;
        }
    }

    /// How many.
    public int size() {
        return type.length;
    }
}
