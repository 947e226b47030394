package org.smartpick.speech.ear;

/// What is said between the program and the process that hears.
///
/// To the process, over its standard input: the number of the answer (int), a word of this table
/// (int), and for [#SOUND] its length (int) and bytes. From the process, over its standard output:
/// a line for each, as `number letter text`.
final class Frame {
    /// Begin to listen to a new answer.
    static final int BEGIN = 1;

    /// More sound of the answer follows.
    static final int SOUND = 2;

    /// The answer is over.
    static final int FINISH = 3;

    /// Forget the answer.
    static final int DROP = 4;

    /// Number in lines that belong to no answer.
    static final int NO_ANSWER = 0;

    /// The model is loaded.
    static final char READY = 'Y';

    /// Words that stand, as the engine's JSON.
    static final char WORDS = 'W';

    /// Words that may change, as the engine's JSON.
    static final char GUESS = 'G';

    /// The last words, as the engine's JSON.
    static final char LAST = 'L';

    /// The second engine is loaded, which writes the wording.
    static final char WORDING_READY = 'V';

    /// The second engine cannot be used; the text says why. The first hears as ever.
    static final char WORDING_FAILED = 'N';

    /// What the second engine wrote for a stretch, as `start end text`, in seconds.
    static final char WORDING = 'T';

    /// The second engine has written all of the answer.
    static final char WORDED = 'E';

    /// It failed; the text says at what.
    static final char BROKEN = 'B';

    private Frame() {}
}
