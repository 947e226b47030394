/// The meaning of sentences: a small model of English that runs on this machine.
@NullMarked
package org.smartpick.speech.meaning;

import org.jspecify.annotations.NullMarked;
