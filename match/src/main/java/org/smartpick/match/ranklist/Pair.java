package org.smartpick.match.ranklist;

/// An entry of a couple's joint list: a program of each member, or none for one of the two.
///
/// @param first program of the first member, or [#NONE]
/// @param second program of the second member, or [#NONE]
public record Pair(int first, int second) {
    /// No position for this member.
    public static final int NONE = -1;

    /// Refuses a pair of two absences: it stands for ending without positions, which needs no
    /// entry.
    public Pair {
        if (first < NONE || second < NONE || (first == NONE && second == NONE)) {
            throw new IllegalArgumentException("no pair: " + first + ", " + second);
        }
    }

    /// Whether both members have a position.
    public boolean both() {
        return first != NONE && second != NONE;
    }
}
