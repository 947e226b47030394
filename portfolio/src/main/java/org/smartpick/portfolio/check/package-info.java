/// Looks at a list that is there already: what would make it better, what could go.
@NullMarked
package org.smartpick.portfolio.check;

import org.jspecify.annotations.NullMarked;
