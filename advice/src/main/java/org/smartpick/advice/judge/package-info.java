/// How good is a list that somebody brings? Reads its lines, values it, and shows what would make
/// it better.
@NullMarked
package org.smartpick.advice.judge;

import org.jspecify.annotations.NullMarked;
