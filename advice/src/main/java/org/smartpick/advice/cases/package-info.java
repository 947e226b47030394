/// Checks of the solvers on cases that somebody else made.
@NullMarked
package org.smartpick.advice.cases;

import org.jspecify.annotations.NullMarked;
