/// How advice puts the engines together.
@NullMarked
package org.smartpick.advice.internal;

import org.jspecify.annotations.NullMarked;
