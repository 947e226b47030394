/// What to say about an answer: one strength, at most three remarks, a level with reasons, one next
/// exercise.
@NullMarked
package org.smartpick.interview.feedback;

import org.jspecify.annotations.NullMarked;
