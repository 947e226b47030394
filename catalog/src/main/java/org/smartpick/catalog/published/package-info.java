/// Published figures that are not about one program: fees, signals, rates.
@NullMarked
package org.smartpick.catalog.published;

import org.jspecify.annotations.NullMarked;
