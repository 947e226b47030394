@NullMarked
package org.smartpick.catalog.published;

import org.jspecify.annotations.NullMarked;
