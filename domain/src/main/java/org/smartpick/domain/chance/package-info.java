/// What we believe about an outcome: a chance with its range, its basis and its reasons.
@NullMarked
package org.smartpick.domain.chance;

import org.jspecify.annotations.NullMarked;
