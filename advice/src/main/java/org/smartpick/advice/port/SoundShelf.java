package org.smartpick.advice.port;

import java.time.LocalDate;
import java.util.List;

/// Recordings that a person keeps on purpose, each with the day on which it goes. Nothing else ever
/// writes sound to the disk.
public interface SoundShelf {

    /// A kept recording.
    ///
    /// @param name its name on the shelf: letters, digits and hyphens
    /// @param until the last day it is kept
    /// @param seconds how long it lasts
    record Kept(String name, LocalDate until, double seconds) {}

    /// Keeps a recording.
    ///
    /// @param name letters, digits and hyphens, at most 40; an older one of this name is replaced
    /// @param wave a WAV file
    /// @param until the last day it is kept
    void keep(String name, byte[] wave, LocalDate until);

    /// All that is kept, the newest day last.
    List<Kept> list();

    /// The WAV file of this name; an empty array when there is none.
    byte[] bytes(String name);

    /// Erases the recording of this name, where there is one.
    void erase(String name);

    /// Erases everything.
    void eraseAll();

    /// Erases what was kept until a day before this one.
    ///
    /// @return how many recordings went
    int eraseOlderThan(LocalDate day);
}
