/// What is drilled apart from the bank: red flags, questions that programs may not ask, stations of
/// multiple mini interviews.
@NullMarked
package org.smartpick.interview.drill;

import org.jspecify.annotations.NullMarked;
