/// Speed of simulated seasons.
@NullMarked
package org.smartpick.bench.season;

import org.jspecify.annotations.NullMarked;
