/// What would have to be true: one thing changed, and what it would do to the chance to match.
@NullMarked
package org.smartpick.advice.whatif;

import org.jspecify.annotations.NullMarked;
