@NullMarked
package org.smartpick.web.page;

import org.jspecify.annotations.NullMarked;
