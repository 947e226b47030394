/// How far the estimates miss figures that they did not see, and worlds whose truth is known.
@NullMarked
package org.smartpick.prediction.proof;

import org.jspecify.annotations.NullMarked;
