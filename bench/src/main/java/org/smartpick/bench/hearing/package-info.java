/// What hearing costs.
@NullMarked
package org.smartpick.bench.hearing;

import org.jspecify.annotations.NullMarked;
