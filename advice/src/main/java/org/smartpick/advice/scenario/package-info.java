/// Lists that a person keeps under a name, side by side.
@NullMarked
package org.smartpick.advice.scenario;

import org.jspecify.annotations.NullMarked;
