/// Experiments on the simulated nation: what would change under other rules.
@NullMarked
package org.smartpick.advice.season.experiment;

import org.jspecify.annotations.NullMarked;
