package org.smartpick.web.practice;

import java.time.LocalDate;
import java.util.Optional;
import org.smartpick.domain.Parsed;
import org.smartpick.interview.timeline.Timeline;

/// Spoken answers that were heard and are not kept yet: a seam to whatever hears.
public interface HeardAnswers {

    /// The words in time of a take; empty where there is no such take, or none that is over.
    Optional<Timeline> find(String take);

    /// The sound of a take as a WAV file; empty where it is gone.
    Optional<byte[]> wave(String take);

    /// Keeps the sound of a take until a day.
    ///
    /// @return the day, or what is wrong with it
    Parsed<LocalDate> keep(String take, LocalDate until);

    /// The day until which the sound of a take is kept on purpose; empty where it is not.
    Optional<LocalDate> findKept(String take);

    /// Forgets the sound of a take, kept on purpose or not.
    void forget(String take);
}
