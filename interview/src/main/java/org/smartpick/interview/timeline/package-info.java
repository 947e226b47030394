/// What was said and when: one record that all feedback on a spoken answer reads. It holds words
/// and times, never sound.
@NullMarked
package org.smartpick.interview.timeline;

import org.jspecify.annotations.NullMarked;
