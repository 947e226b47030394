/// Positions that begin in the second year, beside the first years that they need.
@NullMarked
package org.smartpick.portfolio.firstyear;

import org.jspecify.annotations.NullMarked;
