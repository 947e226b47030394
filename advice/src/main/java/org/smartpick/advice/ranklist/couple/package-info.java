/// In what order should the two of us rank pairs of programs?
@NullMarked
package org.smartpick.advice.ranklist.couple;

import org.jspecify.annotations.NullMarked;
