/// What is asked in an interview, and what an answer holds.
@NullMarked
package org.smartpick.interview;

import org.jspecify.annotations.NullMarked;
