/// Use cases around the figures that a person may see herself and brings.
@NullMarked
package org.smartpick.advice.figure;

import org.jspecify.annotations.NullMarked;
