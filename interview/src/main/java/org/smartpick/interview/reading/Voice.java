package org.smartpick.interview.reading;

import java.util.List;
import java.util.Set;

/// Who acts in an answer. "We" is never held against anybody: the coach asks for the own part.
///
/// @param iWords words such as I, my, me
/// @param weWords words such as we, our, us
public record Voice(int iWords, int weWords) {
    private static final Set<String> MINE =
            Set.of("i", "i'd", "i'm", "i've", "i'll", "my", "me", "mine", "myself");
    private static final Set<String> OURS =
            Set.of("we", "we'd", "we're", "we've", "we'll", "our", "us", "ours");

    /// The voice of these sentences together.
    public static Voice of(List<SentenceReading> sentences) {
        int mine = 0;
        int ours = 0;
        for (SentenceReading sentence : sentences) {
            for (String word : Words.of(sentence.sentence().text())) {
                mine += MINE.contains(word) ? 1 : 0;
                ours += OURS.contains(word) ? 1 : 0;
            }
        }
        return new Voice(mine, ours);
    }
}
