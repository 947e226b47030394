/// The Match on one list, step by step, in an invented market around it.
@NullMarked
package org.smartpick.match.ranklist.replay;

import org.jspecify.annotations.NullMarked;
