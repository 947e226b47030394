package org.smartpick.speech.voice;

import com.sun.speech.freetts.Voice;
import com.sun.speech.freetts.en.us.cmu_us_kal.KevinVoiceDirectory;

/// A machine's voice that can draw words out, for tests that need a hesitant speaker.
public final class SlowVoice {
    private SlowVoice() {}

    /// A WAV file of the text.
    ///
    /// @param stretch how many times as long as usual
    public static byte[] speak(String text, float stretch) {
        for (Voice voice : new KevinVoiceDirectory().getVoices()) {
            if (voice.getName().equals("kevin16")) {
                SoundCatcher catcher = new SoundCatcher();
                voice.setAudioPlayer(catcher);
                voice.setDurationStretch(stretch);
                voice.allocate();
                voice.speak(text);
                voice.deallocate();
                return catcher.wave();
            }
        }
        throw new AssertionError("no kevin16");
    }
}
