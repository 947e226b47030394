package org.smartpick.advice.port;

import java.util.List;
import org.smartpick.interview.timeline.Timeline;

/// Measures one voice, so that its filler sounds can be told from its words. It keeps nothing.
public interface VoiceMeter {

    /// Measures a recording.
    ///
    /// @param sound samples as [Transcriber#SAMPLE_RATE] says
    /// @param heard the words in it
    Measure measure(byte[] sound, Timeline heard);

    /// How many filler sounds are found in a recording with these values.
    int count(byte[] sound, Timeline heard, FillerEar ear);

    /// What a recording is like. Levels are root mean squares of samples scaled to -1..1.
    ///
    /// @param voicedSeconds length of each stretch with a voice, in the order of time
    /// @param quietLevel level of its quietest fifth, above 0: the room, where there are pauses
    /// @param voiceLevel level of the softer half of what is voice
    /// @param longestGapSeconds longest voiced stretch between two words
    /// @param smallWords the small words for which an um is taken, with their length
    record Measure(
            List<Double> voicedSeconds,
            double quietLevel,
            double voiceLevel,
            double longestGapSeconds,
            List<SmallWord> smallWords) {

        /// Copies the lists.
        public Measure {
            voicedSeconds = List.copyOf(voicedSeconds);
            smallWords = List.copyOf(smallWords);
        }
    }

    /// A small word, such as *and* or *the*.
    ///
    /// @param word the word
    /// @param seconds how long it lasted
    record SmallWord(String word, double seconds) {}
}
