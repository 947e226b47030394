/// Exact algorithms for the kinds of problem that have one.
@NullMarked
package org.smartpick.portfolio.internal.exact;

import org.jspecify.annotations.NullMarked;
