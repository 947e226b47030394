@NullMarked
package org.smartpick.web.list;

import org.jspecify.annotations.NullMarked;
