/// Where sound comes in and goes out: recordings of answers, their playback, the spoken question,
/// the page about them.
@NullMarked
package org.smartpick.web.sound;

import org.jspecify.annotations.NullMarked;
