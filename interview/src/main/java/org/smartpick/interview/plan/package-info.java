/// The way to clinical informatics: two stages, readiness without programming, and a plan of
/// learning that can be spoken.
@NullMarked
package org.smartpick.interview.plan;

import org.jspecify.annotations.NullMarked;
