package org.smartpick.match.season;

import java.io.Serializable;

/// The program tracks of a nation as columns; those that give a first year only stand last.
///
/// @param programs ACGME number of each track's program; empty where the catalog has none
/// @param market market of each
/// @param quota positions of each
/// @param pull how much applicants like each, in standard deviations of their own taste
/// @param division census division of each
public record Tracks(String[] programs, int[] market, int[] quota, float[] pull, byte[] division)
        implements Serializable {

    /// Refuses columns of unequal length and negative quotas.
    public Tracks {
        int size = programs.length;
        if (market.length != size
                || quota.length != size
                || pull.length != size
                || division.length != size) {
            throw new IllegalArgumentException("the columns of the tracks differ in length");
        }
        for (int positions : quota) {
            if (positions < 0) {
                throw new IllegalArgumentException("a quota of " + positions + " cannot be");
            }
        }
    }

    /// How many.
    public int size() {
        return quota.length;
    }

    /// The same with other quotas.
    public Tracks withQuota(int[] other) {
        return new Tracks(programs, market, other, pull, division);
    }
}
