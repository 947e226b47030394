/// Sound as numbers: files, level, voice, pitch, and the places that sound like um.
@NullMarked
package org.smartpick.speech.sound;

import org.jspecify.annotations.NullMarked;
