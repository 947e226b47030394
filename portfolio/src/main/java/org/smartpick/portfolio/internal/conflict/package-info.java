/// Why no list can keep all limits, and the nearest one that can.
@NullMarked
package org.smartpick.portfolio.internal.conflict;

import org.jspecify.annotations.NullMarked;
