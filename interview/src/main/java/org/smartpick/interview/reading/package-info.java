/// What an answer holds: the part each sentence belongs to, the elements it covers, its habits of
/// speech.
@NullMarked
package org.smartpick.interview.reading;

import org.jspecify.annotations.NullMarked;
