package org.smartpick.interview.drill;

import java.util.List;

/// A station of multiple mini interviews: a scene to read, a few minutes to talk, and what the
/// person at the station looks for.
///
/// @param id its key, for example `MMI-01`
/// @param title a few words
/// @param scene what is read before the door opens
/// @param task what to do or answer
/// @param readSeconds seconds to read
/// @param talkSeconds seconds to talk
/// @param structureId the structure that fits
/// @param probes what may be asked next
/// @param looksFor what the person at the station looks for
public record Station(
        String id,
        String title,
        String scene,
        String task,
        int readSeconds,
        int talkSeconds,
        String structureId,
        List<String> probes,
        List<String> looksFor) {

    /// Copies the lists; refuses times that cannot be.
    public Station {
        if (readSeconds < 0 || talkSeconds <= 0) {
            throw new IllegalArgumentException(id + " has no time to talk");
        }
        probes = List.copyOf(probes);
        looksFor = List.copyOf(looksFor);
    }
}
