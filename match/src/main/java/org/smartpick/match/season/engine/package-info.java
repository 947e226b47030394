/// Other machines for simulated seasons.
@NullMarked
package org.smartpick.match.season.engine;

import org.jspecify.annotations.NullMarked;
