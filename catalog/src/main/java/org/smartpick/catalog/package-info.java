/// Reading, checking and searching the bundled programs.
@NullMarked
package org.smartpick.catalog;

import org.jspecify.annotations.NullMarked;
