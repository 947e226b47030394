package org.smartpick.advice.hearing;

import java.util.List;
import org.smartpick.advice.port.FillerEar;

/// How filler sounds are told in one person's voice, and how well that worked when it was found
/// out. Numbers only: nothing that was said can be made of them.
///
/// @param ear the values
/// @param ums how many filler sounds she made for it
/// @param found how many of them these values find
/// @param falseAlarms how many places they find in the sentence that she read without any
public record Calibration(FillerEar ear, int ums, int found, int falseAlarms) {

    /// A calibration that was just made, and what is said of it once and not kept.
    ///
    /// @param calibration the numbers
    /// @param doubts what of her voice could not be told apart, sentences
    /// @param doubtfulWords small words that she reads nearly as long as she says um
    public record Made(Calibration calibration, List<String> doubts, List<String> doubtfulWords) {

        /// Copies the lists.
        public Made {
            doubts = List.copyOf(doubts);
            doubtfulWords = List.copyOf(doubtfulWords);
        }
    }

    /// Refuses numbers that cannot be.
    public Calibration {
        if (ums < 0 || found < 0 || falseAlarms < 0) {
            throw new IllegalArgumentException("counts are 0 or more");
        }
    }
}
