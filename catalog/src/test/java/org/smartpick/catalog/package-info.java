@NullMarked
package org.smartpick.catalog;

import org.jspecify.annotations.NullMarked;
