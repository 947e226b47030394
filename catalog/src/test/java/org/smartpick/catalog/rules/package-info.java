@NullMarked
package org.smartpick.catalog.rules;

import org.jspecify.annotations.NullMarked;
