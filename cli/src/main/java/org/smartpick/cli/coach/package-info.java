/// Commands of the interview coach.
@NullMarked
package org.smartpick.cli.coach;

import org.jspecify.annotations.NullMarked;
