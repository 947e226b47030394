package org.smartpick.advice.port;

import org.smartpick.interview.timeline.Timeline;

/// Hears an answer on this machine, word by word, while it is spoken. Nothing that is heard leaves
/// the machine, and a transcriber keeps no sound after a [Listening] is closed.
public interface Transcriber extends AutoCloseable {

    /// Samples a second of all sound that goes in: 16,000, one channel, 16 bits, low byte first.
    int SAMPLE_RATE = 16_000;

    /// Bytes of one second of such sound.
    int BYTES_A_SECOND = 2 * SAMPLE_RATE;

    /// Whether it can hear now, and if not, why and what to do.
    Readiness readiness();

    /// Makes ready whatever is not: unpacks and checks the model at its first use, starts the
    /// engine. Returns when it is ready; others may ask [#readiness] meanwhile.
    ///
    /// @throws HearingException when this machine or this model cannot hear
    void prepare();

    /// Begins to listen to one answer.
    ///
    /// @param ear how filler sounds are told from words in this voice
    /// @throws HearingException when this machine or this model cannot hear
    Listening listen(FillerEar ear);

    @Override
    void close();

    /// One answer being heard. Not thread safe.
    interface Listening extends AutoCloseable {

        /// Takes the next sound.
        ///
        /// @param sound samples as [#SAMPLE_RATE] says, an even number of bytes
        /// @throws HearingException when the engine broke
        void hear(byte[] sound);

        /// The words so far; the last few may still change.
        String said();

        /// Takes no more sound and gives the answer.
        ///
        /// @throws HearingException when the engine broke
        Timeline finish();

        /// Forgets everything that was heard.
        @Override
        void close();
    }

    /// Whether it can hear.
    sealed interface Readiness {

        /// It can.
        ///
        /// @param engine name of what hears, for a page
        record Ready(String engine) implements Readiness {}

        /// It can once it has been prepared, which takes some seconds the first time.
        ///
        /// @param engine name of what would hear
        record Asleep(String engine) implements Readiness {}

        /// It is being prepared.
        ///
        /// @param doing what is done at the moment, a few words
        /// @param share how much is done, 0 to 1
        record Preparing(String doing, double share) implements Readiness {}

        /// It cannot hear here; typed answers work as ever.
        ///
        /// @param problem why not, a sentence
        /// @param remedy what would help, a sentence
        record Unable(String problem, String remedy) implements Readiness {}
    }
}
