/// Published simulations and counts, run again with our own engine.
@NullMarked
package org.smartpick.advice.season.paper;

import org.jspecify.annotations.NullMarked;
