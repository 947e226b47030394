@NullMarked
package org.smartpick.catalog.dataset;

import org.jspecify.annotations.NullMarked;
