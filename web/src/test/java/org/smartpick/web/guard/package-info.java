@NullMarked
package org.smartpick.web.guard;

import org.jspecify.annotations.NullMarked;
