/// What a person wants, apart from what her chances are.
@NullMarked
package org.smartpick.advice.wish;

import org.jspecify.annotations.NullMarked;
