/// A voice that needs nothing but Java, for browsers that have none.
@NullMarked
package org.smartpick.speech.voice;

import org.jspecify.annotations.NullMarked;
