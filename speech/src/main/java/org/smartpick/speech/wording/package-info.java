/// A second reading of the words, laid over the times of the first.
@NullMarked
package org.smartpick.speech.wording;

import org.jspecify.annotations.NullMarked;
