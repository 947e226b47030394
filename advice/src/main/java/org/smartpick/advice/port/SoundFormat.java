package org.smartpick.advice.port;

import org.smartpick.domain.Parsed;

/// Sound as files carry it (WAV), and as a [Transcriber] takes it.
public interface SoundFormat {

    /// Reads a WAV file of any usual rate, 8 or 16 bits, one or two channels.
    ///
    /// @param file all bytes of the file
    /// @return sound as [Transcriber#SAMPLE_RATE] says, or what is wrong with the file
    Parsed<byte[]> read(byte[] file);

    /// A WAV file of this sound.
    byte[] write(byte[] sound);
}
