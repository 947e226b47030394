/// What is asked in an interview and what a good answer is made of: questions, shapes of answers,
/// rubric, red flags, questions that programs should not ask.
@NullMarked
package org.smartpick.interview.bank;

import org.jspecify.annotations.NullMarked;
