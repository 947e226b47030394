/// Simulated seasons on many machines.
@NullMarked
package org.smartpick.cluster;

import org.jspecify.annotations.NullMarked;
