/// Who goes where in the Match, and what that says about one rank list.
@NullMarked
package org.smartpick.match;

import org.jspecify.annotations.NullMarked;
