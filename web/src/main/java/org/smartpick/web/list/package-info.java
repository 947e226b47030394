/// The place "List": where to apply, why, and what moves it.
@NullMarked
package org.smartpick.web.list;

import org.jspecify.annotations.NullMarked;
