/// How likely an interview or a match is, how sure we are, and why.
@NullMarked
package org.smartpick.prediction;

import org.jspecify.annotations.NullMarked;
