/// The place "Practice": am I ready to talk?
@NullMarked
package org.smartpick.web.practice;

import org.jspecify.annotations.NullMarked;
