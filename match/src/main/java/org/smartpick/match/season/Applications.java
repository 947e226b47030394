package org.smartpick.match.season;

import java.io.Serializable;

/// Who applies where: the applicants of each track, ascending.
///
/// @param start first application of each track, and one entry more
/// @param person applicant of each application
/// @param fit what the track's program thinks of the applicant beyond type and strength: openness
///   to her type, a tie, a signal; log-odds
/// @param liking what the applicant thinks of the track before the interview, standard deviations
///   of her own taste
public record Applications(int[] start, int[] person, float[] fit, float[] liking)
        implements Serializable {

    /// Refuses columns that do not fit together.
    public Applications {
        if (person.length != fit.length
                || person.length != liking.length
                || start[start.length - 1] != person.length) {
            throw new IllegalArgumentException("the columns of the applications do not fit");
        }
    }

    /// How many applications.
    public int size() {
        return person.length;
    }
}
