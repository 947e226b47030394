/// Practice: what is asked, what was answered, what the coach says to it, what comes next.
@NullMarked
package org.smartpick.advice.practice;

import org.jspecify.annotations.NullMarked;
