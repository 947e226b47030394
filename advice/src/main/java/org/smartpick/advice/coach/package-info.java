/// What a person asks of the interview coach, and the engines that answer.
@NullMarked
package org.smartpick.advice.coach;

import org.jspecify.annotations.NullMarked;
