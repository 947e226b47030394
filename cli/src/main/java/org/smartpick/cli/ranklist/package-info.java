/// Commands of rank lists.
@NullMarked
package org.smartpick.cli.ranklist;

import org.jspecify.annotations.NullMarked;
