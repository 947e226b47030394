/// Worked cases of rank lists, with which anyone can check the arithmetic.
@NullMarked
package org.smartpick.advice.ranklist.cases;

import org.jspecify.annotations.NullMarked;
