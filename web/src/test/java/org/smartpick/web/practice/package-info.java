@NullMarked
package org.smartpick.web.practice;

import org.jspecify.annotations.NullMarked;
