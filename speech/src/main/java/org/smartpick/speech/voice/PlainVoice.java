package org.smartpick.speech.voice;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;
import org.smartpick.advice.port.HearingException;
import org.smartpick.advice.port.QuestionVoice;

/// Speaks with FreeTTS 1.2.2 and its voice kevin16 (BSD-like license): understandable, and plainly
/// a machine. One text at a time.
public final class PlainVoice implements QuestionVoice {
    private static final String NAME = "kevin16";
    private static final int MOST_CHARACTERS = 1_000;
    private static final float WORDS_A_MINUTE = 150;

    private final Object speaking = new Object();

    @Override
    public byte[] speak(String text) {
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a question has 1 to " + MOST_CHARACTERS + " characters");
        }
        synchronized (speaking) {
            Voice voice = voice();
            SoundCatcher catcher = new SoundCatcher();
            voice.setAudioPlayer(catcher);
            voice.setRate(WORDS_A_MINUTE);
            voice.allocate();
            try {
                if (!voice.speak(text)) {
                    throw new HearingException("this machine cannot speak the question");
                }
                return catcher.wave();
            } finally {
                voice.deallocate();
            }
        }
    }

    private static Voice voice() {
        for (Voice voice : new KevinVoiceDirectory().getVoices()) {
            if (voice.getName().equals(NAME)) {
                return voice;
            }
        }
        throw new HearingException("the voice " + NAME + " is missing");
    }
}
