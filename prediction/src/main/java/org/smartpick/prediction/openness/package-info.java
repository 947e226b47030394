/// How open a program is to an applicant type, estimated from what anybody can read about it.
@NullMarked
package org.smartpick.prediction.openness;

import org.jspecify.annotations.NullMarked;
