package org.smartpick.web.practice;

import java.util.Optional;
import org.smartpick.interview.timeline.Timeline;

/// Spoken answers that were heard and are not kept yet: a seam to whatever hears.
public interface HeardAnswers {

    /// The words in time of a take; empty where there is no such take, or none that is over.
    Optional<Timeline> find(String take);

    /// Whether the sound of a take can still be played.
    boolean canPlay(String take);

    /// Forgets the sound of a take, kept on purpose or not.
    void forget(String take);
}
