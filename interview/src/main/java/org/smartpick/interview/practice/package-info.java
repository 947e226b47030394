/// The pure rules of practice: what a session asks, how an answer's time is divided, which
/// follow-up comes, what is due again, and what changed since the last tries.
@NullMarked
package org.smartpick.interview.practice;

import org.jspecify.annotations.NullMarked;
