/// Turns of general English that often carry a tone which interviewers mind.
@NullMarked
package org.smartpick.interview.tone;

import org.jspecify.annotations.NullMarked;
