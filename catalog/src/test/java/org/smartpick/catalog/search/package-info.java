@NullMarked
package org.smartpick.catalog.search;

import org.jspecify.annotations.NullMarked;
