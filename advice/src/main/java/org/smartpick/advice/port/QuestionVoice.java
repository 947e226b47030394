package org.smartpick.advice.port;

/// Speaks a question on this machine, for browsers that have no voice of their own.
@FunctionalInterface
public interface QuestionVoice {

    /// A WAV file in which the text is spoken.
    ///
    /// @param text English text, at most 1,000 characters
    /// @throws HearingException when this machine cannot speak
    byte[] speak(String text);
}
