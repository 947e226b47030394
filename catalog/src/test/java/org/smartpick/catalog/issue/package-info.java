@NullMarked
package org.smartpick.catalog.issue;

import org.jspecify.annotations.NullMarked;
