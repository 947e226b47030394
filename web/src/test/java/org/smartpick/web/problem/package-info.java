@NullMarked
package org.smartpick.web.problem;

import org.jspecify.annotations.NullMarked;
