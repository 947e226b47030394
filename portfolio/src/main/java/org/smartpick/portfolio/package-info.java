/// Where to apply under money, time and risk.
@NullMarked
package org.smartpick.portfolio;

import org.jspecify.annotations.NullMarked;
